package org.certline.documents.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An encoded photo whose size can be asked before its picture is decoded. */
final class PhotoSource implements AutoCloseable {

    private final ImageInputStream stream;
    private final ImageReader reader;
    private final Turn turn;

    PhotoSource(byte[] file) throws IOException {
        turn = Turn.of(file);
        stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new IOException("no decoder for this file");
        }
        reader = readers.next();
        reader.setInput(stream, true, true);
    }

    /** Pixels across as a person sees it. */
    int width() throws IOException {
        return turn.swapsSides() ? reader.getHeight(0) : reader.getWidth(0);
    }

    /** Pixels down as a person sees it. */
    int height() throws IOException {
        return turn.swapsSides() ? reader.getWidth(0) : reader.getHeight(0);
    }

    /** The decoded picture, upright, in RGB; transparent parts are white. CMYK is converted by its profile. */
    BufferedImage picture() throws IOException {
        return turn.upright(reader.read(0));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
