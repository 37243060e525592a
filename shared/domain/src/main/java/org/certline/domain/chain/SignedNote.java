package org.certline.domain.chain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures under it (C2SP signed-note).
 *
 * @param text       what is signed; ends with a line feed
 * @param signatures the lines under it
 */
public record SignedNote(String text, List<Line> signatures) {

    private static final String DASH = "— ";
    private static final int ID_BYTES = 4;

    /** One signature: who says to have made it, with which key (eight hexadecimal digits), and its Base64. */
    public record Line(String name, String keyId, String signature) {

        private static Line parse(String line) {
            String[] words = line.split(" ", -1);
            if (words.length != 3 || !line.startsWith(DASH) || words[1].isEmpty()) {
                throw new ChainFormatException("not a signature line: " + line);
            }
            byte[] bytes = Encoded.fromBase64(words[2]);
            if (bytes.length <= ID_BYTES) {
                throw new ChainFormatException("a signature line without a signature");
            }
            return new Line(words[1], HexFormat.of().formatHex(bytes, 0, ID_BYTES),
                    Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, ID_BYTES, bytes.length)));
        }

        private String print() {
            // Four bytes of key id are not a multiple of three, so id and signature are encoded together.
            byte[] id = HexFormat.of().parseHex(keyId);
            byte[] raw = Base64.getDecoder().decode(signature);
            byte[] both = Arrays.copyOf(id, id.length + raw.length);
            System.arraycopy(raw, 0, both, id.length, raw.length);
            return DASH + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
        }

        boolean isBy(NoteKey key, String text) {
            return name.equals(key.name()) && keyId.equals(key.id())
                    && key.verifies(text, Base64.getDecoder().decode(signature));
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty()) {
            throw new ChainFormatException("a note is a text that ends with a line feed, and signatures");
        }
    }

    static SignedNote sign(String text, ChainSigner signer) {
        byte[] signature = signer.sign(text.getBytes(StandardCharsets.UTF_8));
        var line = new Line(signer.key().name(), signer.key().id(), Base64.getEncoder().encodeToString(signature));
        return new SignedNote(text, List.of(line));
    }

    /** The note in its printed form. Nothing is verified by reading it. */
    public static SignedNote parse(String printed) {
        int blank = printed.lastIndexOf("\n\n");
        if (blank < 0 || !printed.endsWith("\n")) {
            throw new ChainFormatException("not a signed note");
        }
        List<Line> lines = printed.substring(blank + 2).lines().map(Line::parse).toList();
        return new SignedNote(printed.substring(0, blank + 1), lines);
    }

    /** The text, an empty line, and the signatures. */
    public String print() {
        var printed = new StringBuilder(text).append('\n');
        signatures.forEach(line -> printed.append(line.print()));
        return printed.toString();
    }

    /** The checkpoint this note holds, if the key signed it and its origin is the key's name. */
    public Optional<Checkpoint> checkpoint(NoteKey key) {
        if (signatures.stream().noneMatch(line -> line.isBy(key, text))) {
            return Optional.empty();
        }
        return Optional.of(Checkpoint.parse(text)).filter(checkpoint -> checkpoint.origin().equals(key.name()));
    }
}
