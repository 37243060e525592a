package org.certline.sign;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.issuance.IssuanceReason;

/** A signature drawn on a screen: a PNG of at most 200 KB and 2000 × 1000 pixels with something drawn on it. */
final class HandSignature {

    private static final String FIELD = "signature";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MOST_KB = 200;
    private static final int WIDEST = 2000;
    private static final int HIGHEST = 1000;
    private static final int LEAST_INK = 20;

    private HandSignature() {
    }

    /** The image's bytes, given as Base64. */
    static Decision<byte[]> check(String base64) {
        byte[] bytes = decoded(base64);
        if (bytes.length > MOST_KB * 1024) {
            return tooLarge();
        }
        boolean png = bytes.length > PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
        return png ? drawn(bytes) : refuse(IssuanceReason.SIGNATURE_NOT_PNG);
    }

    /** Looks at the sides before the pixels are read, for a small file may claim to be a huge image. */
    private static Decision<byte[]> drawn(byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > HIGHEST) {
                return tooLarge();
            }
            return ink(reader.read(0)) < LEAST_INK ? refuse(IssuanceReason.SIGNATURE_BLANK) : Decision.accept(bytes);
        } catch (IOException | RuntimeException unreadable) {
            return refuse(IssuanceReason.SIGNATURE_NOT_PNG);
        } finally {
            reader.dispose();
        }
    }

    /** How many pixels differ from the ground, which the first pixel is taken for. */
    private static long ink(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).filter(pixel -> !sameColour(pixel, pixels[0])).limit(LEAST_INK).count();
    }

    /** Transparent pixels look the same whatever colour they hide. */
    private static boolean sameColour(int one, int other) {
        return one == other || (one >>> 24) == 0 && (other >>> 24) == 0;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static Decision<byte[]> tooLarge() {
        return refuse(IssuanceReason.SIGNATURE_TOO_LARGE, MOST_KB, WIDEST, HIGHEST);
    }

    private static Decision<byte[]> refuse(IssuanceReason reason, Object... args) {
        return Decision.refuse(List.of(Refusal.in(FIELD, reason, args)));
    }
}
