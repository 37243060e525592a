package org.certline.domain.chain;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Random bytes that travel with a certificate and nowhere else: its holder can prove the entry, nobody can guess
 * its content from the digest.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record Salt(String hex) {

    private static final int BYTES = 16;

    public Salt {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new ChainFormatException("a salt has 32 hexadecimal digits");
        }
    }

    /** A new salt. */
    public static Salt random(SecureRandom source) {
        var bytes = new byte[BYTES];
        source.nextBytes(bytes);
        return new Salt(HexFormat.of().formatHex(bytes));
    }

    /** SHA-256 of the salt's bytes followed by the content's. */
    public Hash digest(CanonicalContent content) {
        return Hash.sha256(HexFormat.of().parseHex(hex), content.bytes());
    }
}
