package org.certline.domain.chain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the chain keeps of one fact: never the fact itself, only its salted digest.
 *
 * @param kind     what is recorded
 * @param version  of the thing recorded, from 1; a reissued certificate has the next one
 * @param digest   {@link Salt#digest} of the thing's canonical content
 * @param refersTo leaf hash of the entry this one replaces or revokes
 */
public record ChainEntry(Kind kind, int version, Hash digest, Optional<Hash> refersTo) {

    /** What an entry records. */
    public enum Kind {
        /** A published certificate type. */
        CERTIFICATE_TYPE,
        /** An issued certificate; when it refers to another, that one is superseded. */
        CERTIFICATE,
        /** The end of a certificate's validity. */
        REVOCATION;

        private String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Pattern FORM = Pattern.compile("""
            \\{"format":1,"kind":"([a-z-]+)","version":([0-9]{1,9}),"digest":"([0-9a-f]{64})"\
            (?:,"refersTo":"([0-9a-f]{64})")?}""");

    public ChainEntry {
        if (version < 1) {
            throw new ChainFormatException("versions count from 1");
        }
        if (kind == Kind.REVOCATION && refersTo.isEmpty()) {
            throw new ChainFormatException("a revocation refers to what it revokes");
        }
    }

    /** The entry of something that replaces nothing. */
    public static ChainEntry first(Kind kind, Hash digest) {
        return new ChainEntry(kind, 1, digest, Optional.empty());
    }

    /** The entry stored as these bytes. */
    public static ChainEntry decode(byte[] bytes) {
        Matcher form = FORM.matcher(new String(bytes, StandardCharsets.US_ASCII));
        if (!form.matches()) {
            throw new ChainFormatException("not an entry of the chain");
        }
        return new ChainEntry(kind(form.group(1)), Math.toIntExact(Encoded.fromDecimal(form.group(2))),
                Hash.ofHex(form.group(3)), Optional.ofNullable(form.group(4)).map(Hash::ofHex));
    }

    /** One line of JSON with fixed order and no blanks, so that an entry has one spelling. */
    public byte[] encode() {
        String reference = refersTo.map(hash -> ",\"refersTo\":\"" + hash.hex() + '"').orElse("");
        return "{\"format\":1,\"kind\":\"%s\",\"version\":%d,\"digest\":\"%s\"%s}"
                .formatted(kind.text(), version, digest.hex(), reference).getBytes(StandardCharsets.US_ASCII);
    }

    /** The hash by which the tree holds this entry: what the manual calls transaction hash (交易哈希). */
    public Hash leaf() {
        return Merkle.leaf(encode());
    }

    private static Kind kind(String text) {
        for (Kind kind : Kind.values()) {
            if (kind.text().equals(text)) {
                return kind;
            }
        }
        throw new ChainFormatException("unknown kind of entry: " + text);
    }
}
