package org.certline.domain.chain;

/**
 * The state of the log that its key vouches for (C2SP tlog-checkpoint).
 *
 * @param origin the log's name, unique in the world, such as {@code certline.example/chain}
 * @param size   entries in the log
 * @param root   root hash of the tree over them: what the manual calls block hash (区块哈希)
 */
public record Checkpoint(String origin, long size, Hash root) {

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new ChainFormatException("not a checkpoint of a log");
        }
    }

    /** The checkpoint in the text of a note; lines after the third are extensions, which are ignored. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4) {
            throw new ChainFormatException("a checkpoint has three lines");
        }
        return new Checkpoint(lines[0], Encoded.fromDecimal(lines[1]), Hash.ofBase64(lines[2]));
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
