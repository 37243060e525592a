package org.certline.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.certline.documents.SamplePictures;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;
import org.junit.jupiter.api.Test;

class SealImageCheckTest {

    private static void refused(byte[] file, DocumentReason reason) {
        assertThat(SealImageCheck.check(file).refusals()).extracting(Refusal::reason).containsExactly(reason);
    }

    @Test
    void aLargeSealIsReducedAndStaysTransparent() throws IOException {
        byte[] kept = SealImageCheck.check(SamplePictures.roundSeal(900)).accepted().orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        assertThat(new Color(image.getRGB(150, 150)).getRed()).isGreaterThan(150);
    }

    @Test
    void everythingElseIsRefused() {
        byte[] seal = SamplePictures.roundSeal(200);

        refused(new byte[0], DocumentReason.FILE_EMPTY);
        refused(SamplePictures.portrait(Color.WHITE, "jpg"), DocumentReason.SEAL_NOT_PNG);
        refused(SamplePictures.portrait(Color.WHITE, "png"), DocumentReason.SEAL_NOT_TRANSPARENT);
        refused(Arrays.copyOf(seal, seal.length / 2), DocumentReason.SEAL_DAMAGED);
        refused(SamplePictures.roundSeal(3001), DocumentReason.SEAL_TOO_MANY_PIXELS);
    }
}
