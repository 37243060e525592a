package org.certline.persistence.chain;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A batch that was appended. It never changes.
 *
 * @param id     the writer's name for it, which makes appending it again harmless
 * @param first  place of its first entry in the log, from 0; the others follow in order
 * @param count  its entries
 * @param height number of the checkpoint that first covers it: block height (区块高度)
 * @param root   root hash of that checkpoint in hexadecimal digits: block hash (区块哈希)
 * @param digest SHA-256 of its entries, in hexadecimal digits
 */
@Serdeable
public record ChainBatch(String id, long first, int count, long height, String root, String digest) {
}
