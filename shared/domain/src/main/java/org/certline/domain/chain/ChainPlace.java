package org.certline.domain.chain;

/**
 * Where an entry stands: the chain information (上链信息) of the manual.
 *
 * @param index  the entry's place in the log, from 0
 * @param height number of the checkpoint that first covers it, from 1: block height (区块高度)
 * @param root   root hash of that checkpoint: block hash (区块哈希)
 * @param leaf   the entry's leaf hash: transaction hash (交易哈希)
 */
public record ChainPlace(long index, long height, Hash root, Hash leaf) {
}
