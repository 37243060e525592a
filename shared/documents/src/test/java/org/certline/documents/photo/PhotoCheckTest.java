package org.certline.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.certline.documents.SamplePictures;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.Background;
import org.certline.domain.candidate.PhotoProfile;
import org.certline.domain.candidate.PhotoProfile.Format;
import org.certline.domain.document.DocumentReason;
import org.junit.jupiter.api.Test;

class PhotoCheckTest {

    private static final PhotoProfile ANYTHING =
            new PhotoProfile(Set.of(Format.values()), 20_000_000, 40_000, 40_000, false, Background.ANY);
    private static final Color RED = SamplePictures.RED;

    private static Decision<CheckedPhoto> check(byte[] file) {
        return new PhotoCheck(PhotoProfile.ONE_PLUS_X).check(file);
    }

    private static void refused(byte[] file, DocumentReason reason) {
        assertThat(check(file).refusals()).extracting(Refusal::reason).containsExactly(reason);
    }

    private static BufferedImage decoded(CheckedPhoto photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }

    @Test
    void bothFormatsAreMadeAnewAsJpeg() throws IOException {
        for (String format : new String[] {"jpg", "png"}) {
            CheckedPhoto photo = check(SamplePictures.portrait(RED, format)).accepted().orElseThrow();

            assertThat(photo.jpeg()).startsWith(0xFF, 0xD8, 0xFF);
            Color corner = new Color(decoded(photo).getRGB(5, 5));
            assertThat(corner.getRed()).isBetween(0xD0, 0xE2);
            assertThat(corner.getGreen()).isLessThan(0x30);
        }
    }

    @Test
    void metadataDoesNotSurvive() {
        byte[] plain = SamplePictures.portrait(RED, "jpg");
        byte[] comment = "GPS 39.9N 116.4E".getBytes(StandardCharsets.US_ASCII);
        byte[] file = withSegment(plain, (byte) 0xFE, comment);

        CheckedPhoto photo = check(file).accepted().orElseThrow();

        assertThat(new String(photo.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    }

    @Test
    void formatIsToldByContent() {
        refused(new byte[0], DocumentReason.FILE_EMPTY);
        refused("GIF89a............".getBytes(StandardCharsets.US_ASCII), DocumentReason.PHOTO_WRONG_FORMAT);
        refused(SamplePictures.encode(SamplePictures.portrait(295, 413, RED), "bmp"), DocumentReason.PHOTO_WRONG_FORMAT);
    }

    @Test
    void cutOffFilesAreFound() {
        byte[] jpeg = SamplePictures.portrait(RED, "jpg");
        byte[] png = SamplePictures.portrait(RED, "png");

        refused(Arrays.copyOf(jpeg, jpeg.length * 2 / 3), DocumentReason.PHOTO_DAMAGED);
        refused(Arrays.copyOf(png, png.length * 2 / 3), DocumentReason.PHOTO_DAMAGED);
        refused(Arrays.copyOf(jpeg, 20), DocumentReason.PHOTO_DAMAGED);
    }

    @Test
    void sizeAndBackgroundFollowTheProfile() {
        refused(SamplePictures.encode(SamplePictures.portrait(300, 413, RED), "jpg"), DocumentReason.PHOTO_WRONG_SIZE);
        refused(SamplePictures.portrait(Color.WHITE, "jpg"), DocumentReason.PHOTO_WRONG_BACKGROUND);
        assertThat(new PhotoCheck(PhotoProfile.INDIVIDUAL).check(SamplePictures.portrait(Color.WHITE, "png")).refusals())
                .isEmpty();
    }

    @Test
    void hugeDimensionsAreRefusedBeforeDecoding() {
        byte[] png = SamplePictures.portrait(RED, "png");
        ByteBuffer.wrap(png).putInt(16, 20_000).putInt(20, 20_000);

        assertThat(new PhotoCheck(ANYTHING).check(png).refusals())
                .containsExactly(Refusal.of(DocumentReason.PHOTO_TOO_MANY_PIXELS, 20_000, 20_000));
    }

    @Test
    void cmykIsReadInItsOwnColours() throws IOException {
        WritableRaster cmyk = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 295, 413, 4, null);
        for (int y = 0; y < 413; y++) {
            for (int x = 0; x < 295; x++) {
                // Photoshop stores CMYK inverted: this is no cyan, all magenta, all yellow, no black.
                cmyk.setPixel(x, y, new int[] {255, 0, 0, 255});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(cmyk, null, null));
        }
        writer.dispose();

        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};

        CheckedPhoto photo = check(withSegment(bytes.toByteArray(), (byte) 0xEE, adobe)).accepted().orElseThrow();

        Color middle = new Color(decoded(photo).getRGB(147, 206));
        assertThat(middle.getRed()).isGreaterThan(180);
        assertThat(middle.getGreen()).isLessThan(80);
    }

    @Test
    void aPictureHeldSidewaysIsTurnedUpright() throws IOException {
        BufferedImage lying = new BufferedImage(413, 295, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 413; x++) {
            for (int y = 0; y < 295; y++) {
                // Turned a quarter to the right, the left edge becomes the top.
                lying.setRGB(x, y, x < 300 ? RED.getRGB() : Color.BLUE.getRGB());
            }
        }
        byte[] orientation6 = {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0,
                6, 0, 0, 0, 0, 0, 0};

        CheckedPhoto photo = check(withSegment(SamplePictures.encode(lying, "jpg"), (byte) 0xE1, orientation6))
                .accepted().orElseThrow();

        assertThat(photo.width()).isEqualTo(295);
        assertThat(new Color(decoded(photo).getRGB(147, 20)).getRed()).isGreaterThan(180);
        assertThat(new Color(decoded(photo).getRGB(147, 400)).getBlue()).isGreaterThan(180);
    }

    /** The JPEG with one more segment right after its first marker. */
    private static byte[] withSegment(byte[] jpeg, byte marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4)
                .put(jpeg, 0, 2).put((byte) 0xFF).put(marker).putShort((short) (content.length + 2)).put(content)
                .put(jpeg, 2, jpeg.length - 2).array();
    }
}
