package org.certline.domain.issuance;

import java.time.Instant;

/**
 * What proves a signature. Written once; it is never printed on a certificate.
 *
 * @param batchId     what was signed
 * @param digest      of the list that was signed
 * @param imageKey    object key of the hand signature
 * @param imageSha256 of the image's bytes in lower-case hex
 * @param device      what the signer's browser calls itself
 * @param address     the network address it was signed from
 */
public record SigningEvidence(
        String batchId,
        String tenantId,
        SigningSide side,
        String accountId,
        String signerName,
        String digest,
        String imageKey,
        String imageSha256,
        String device,
        String address,
        Instant signedAt) {
}
