package org.certline.record;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Where a batch stands in the chain (上链信息).
 *
 * @param height block height: number of the checkpoint that first covers it, 0 for an empty batch
 * @param root   block hash: root hash of that checkpoint in hexadecimal digits
 * @param first  place of its first entry, from 0
 * @param count  its entries
 */
@Serdeable
public record RecordResult(String batchId, long height, String root, long first, int count) {
}
