package org.certline.verification;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Where a certificate is recorded (上链信息).
 *
 * @param index           place of its entry in the log, from 0
 * @param blockHeight     区块高度: number of the checkpoint that first covers it
 * @param blockHash       区块哈希: root hash of that checkpoint, hexadecimal
 * @param transactionHash 交易哈希: leaf hash of its entry, hexadecimal
 */
@Serdeable
record ChainView(long index, long blockHeight, String blockHash, String transactionHash) {
}
