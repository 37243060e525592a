package org.certline.domain.chain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries that lie in one object, each after its length in two bytes (tlog-tiles, "Log entries"). */
public record EntryBundle(List<ChainEntry> entries) {

    public EntryBundle {
        entries = List.copyOf(entries);
    }

    /** The bundle stored as these bytes. */
    public static EntryBundle decode(byte[] bytes) {
        var rest = ByteBuffer.wrap(bytes);
        List<ChainEntry> entries = new ArrayList<>();
        while (rest.hasRemaining()) {
            int length = rest.remaining() < Short.BYTES ? Integer.MAX_VALUE : Short.toUnsignedInt(rest.getShort());
            if (length > rest.remaining()) {
                throw new ChainFormatException("an entry bundle ends in the middle of an entry");
            }
            var entry = new byte[length];
            rest.get(entry);
            entries.add(ChainEntry.decode(entry));
        }
        return new EntryBundle(entries);
    }

    /** The entries, each after its length. */
    public byte[] encode() {
        var bytes = new ByteArrayOutputStream();
        for (ChainEntry entry : entries) {
            byte[] content = entry.encode();
            bytes.write(content.length >>> Byte.SIZE);
            bytes.write(content.length);
            bytes.writeBytes(content);
        }
        return bytes.toByteArray();
    }
}
