package org.certline.domain.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A name and the Ed25519 key it signs notes with (C2SP signed-note).
 *
 * @param name      what the signature line calls the signer; no blanks, no plus sign
 * @param publicKey an Ed25519 key
 */
public record NoteKey(String name, PublicKey publicKey) {

    private static final byte ED25519 = 1;
    private static final int ID_BYTES = 4;
    private static final int KEY_BYTES = 32;
    /** What an X.509 structure puts before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    public NoteKey {
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || c == '+')) {
            throw new ChainFormatException("not a name of a key: " + name);
        }
        byte[] encoded = publicKey.getEncoded();
        if (encoded.length != X509_PREFIX.length + KEY_BYTES
                || !Arrays.equals(encoded, 0, X509_PREFIX.length, X509_PREFIX, 0, X509_PREFIX.length)) {
            throw new ChainFormatException("not an Ed25519 key");
        }
    }

    /** The key in its printed form, {@code <name>+<id>+<Base64 of type and key>}. */
    public static NoteKey parse(String printed) {
        String[] parts = printed.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Encoded.fromBase64(parts[2]) : new byte[0];
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
            throw new ChainFormatException("not a printed Ed25519 key: " + printed);
        }
        var key = new NoteKey(parts[0], x509(join(X509_PREFIX, Arrays.copyOfRange(typed, 1, typed.length))));
        if (!key.toString().equals(printed)) {
            throw new ChainFormatException("the id of a printed key is wrong: " + printed);
        }
        return key;
    }

    /** The Ed25519 key in an X.509 structure, as key stores hand it out. */
    public static PublicKey x509(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new ChainFormatException("not an Ed25519 key", e);
        }
    }

    /** The first four bytes of SHA-256 over name, line feed, type and key, as eight hexadecimal digits. */
    public String id() {
        byte[] head = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] hash = Hash.sha256(head, typed()).bytes();
        return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    }

    /** Whether a signature over a text is this key's. */
    public boolean verifies(String text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature of the wrong length or shape is reported this way; it verifies nothing.
            return false;
        }
    }

    /** The printed form, which auditors' programs take as the log's public key. */
    @Override
    public String toString() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typed());
    }

    private byte[] typed() {
        byte[] encoded = publicKey.getEncoded();
        return join(new byte[]{ED25519}, Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
