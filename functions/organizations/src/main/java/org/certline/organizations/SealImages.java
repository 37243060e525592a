package org.certline.organizations;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.certline.domain.Decision;
import org.certline.domain.organization.OrganizationReason;
import org.certline.runtime.Identifiers;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;

/** Checks and keeps the images of seals. */
@Singleton
final class SealImages {

    private static final int LARGEST_SIDE = 1000;
    private static final int LARGEST_KB = 512;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final ObjectStore objects;
    private final Identifiers identifiers;

    SealImages(ObjectStore objects, Identifiers identifiers) {
        this.objects = objects;
        this.identifiers = identifiers;
    }

    /** The image's bytes, if it is a transparent PNG of a bearable size. */
    Decision<byte[]> check(String base64) {
        byte[] bytes = decode(base64);
        if (bytes.length < PNG.length || !Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
            return Decision.refuse(OrganizationReason.SEAL_NOT_PNG);
        }
        if (bytes.length > LARGEST_KB * 1024) {
            return tooLarge();
        }
        return switch (decode(bytes)) {
            case Image(BufferedImage image) when hasTransparency(image) -> Decision.accept(bytes);
            case Image _ -> Decision.refuse(OrganizationReason.SEAL_NOT_TRANSPARENT);
            case Oversize _ -> tooLarge();
            case Broken _ -> Decision.refuse(OrganizationReason.SEAL_NOT_PNG);
        };
    }

    /** Keeps an image and gives its key. */
    String store(byte[] png) {
        String key = "seals/" + identifiers.next() + ".png";
        objects.write(Bucket.FILES, key, "image/png", png);
        return key;
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private sealed interface Decoded {
    }

    private record Image(BufferedImage image) implements Decoded {
    }

    private record Oversize() implements Decoded {
    }

    private record Broken() implements Decoded {
    }

    /** Looks at the sides before the pixels are read. */
    private static Decoded decode(byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            return reader.getWidth(0) <= LARGEST_SIDE && reader.getHeight(0) <= LARGEST_SIDE
                    ? new Image(reader.read(0))
                    : new Oversize();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return new Broken();
        } finally {
            reader.dispose();
        }
    }

    private static boolean hasTransparency(BufferedImage image) {
        return image.getColorModel().hasAlpha() && (image.getRGB(0, 0) >>> 24) == 0;
    }

    private static Decision<byte[]> tooLarge() {
        return Decision.refuse(OrganizationReason.SEAL_TOO_LARGE, LARGEST_SIDE, LARGEST_KB);
    }
}
