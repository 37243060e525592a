package org.certline.verification;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.CertificateEntry;
import org.certline.domain.issuance.CertificateFile;
import org.certline.persistence.chain.LocatedEntry;

/**
 * Everything that proves a certificate's record without this platform: the digest in the entry is SHA-256 of salt and
 * content, the entry's leaf hash and the path lead to the root, the key signed the root.
 *
 * @param key        the log's name and public key as auditors' programs take it
 * @param checkpoint the signed note
 * @param index      the entry's place, from 0
 * @param path       hashes from the leaf to the root, hexadecimal (RFC 6962)
 * @param entry      the entry as it lies in the log
 * @param content    what is digested, as JSON in canonical form (RFC 8785)
 * @param salt       what is digested before it, hexadecimal
 */
@Serdeable
record ProofView(String key, String checkpoint, long index, List<String> path, String entry, String content,
                 String salt) {

    static ProofView of(CertificateFile file, LocatedEntry located, String key) {
        return new ProofView(key, located.proof().checkpoint().print(), located.proof().inclusion().index(),
                located.proof().inclusion().path().stream().map(Hash::hex).toList(),
                new String(located.entry().encode(), StandardCharsets.US_ASCII),
                CertificateEntry.content(file).json(), file.salt());
    }
}
