package org.certline.persistence.chain;

/**
 * The checkpoint that first covers an entry, in the manual's words.
 *
 * @param height its number, from 1: block height (区块高度)
 * @param root   its root hash in hexadecimal digits: block hash (区块哈希)
 */
public record ChainBlock(long height, String root) {
}
