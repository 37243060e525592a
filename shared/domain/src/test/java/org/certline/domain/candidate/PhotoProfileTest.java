package org.certline.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.PhotoProfile.Format;
import org.certline.domain.document.DocumentReason;
import org.junit.jupiter.api.Test;

class PhotoProfileTest {

    private static final Rgb STUDIO_RED = new Rgb(0xD9, 0x1E, 0x18);
    private static final Rgb SUIT = new Rgb(0x20, 0x20, 0x28);

    @Test
    void onePlusXWantsTheExactSize() {
        assertThat(PhotoProfile.ONE_PLUS_X.objections(Format.JPEG, 80_000, 295, 413)).isEmpty();
        assertThat(PhotoProfile.ONE_PLUS_X.objections(Format.PNG, 80_000, 413, 295)).containsExactly(
                Refusal.of(DocumentReason.PHOTO_WRONG_SIZE, 413, 295, "295×413"));
    }

    @Test
    void individualsMaySendSmallerOnes() {
        assertThat(PhotoProfile.INDIVIDUAL.objections(Format.PNG, 1_048_576, 480, 640)).isEmpty();
        assertThat(PhotoProfile.INDIVIDUAL.objections(Format.PNG, 1_048_577, 501, 640))
                .extracting(Refusal::reason)
                .containsExactly(DocumentReason.PHOTO_TOO_LARGE, DocumentReason.PHOTO_WRONG_SIZE);
    }

    @Test
    void theBackgroundMayShowSomeShoulder() {
        List<Rgb> edge = new ArrayList<>(Collections.nCopies(80, STUDIO_RED));
        edge.addAll(Collections.nCopies(20, SUIT));
        assertThat(PhotoProfile.ONE_PLUS_X.objections(edge)).isEmpty();

        edge.addAll(Collections.nCopies(20, SUIT));
        assertThat(PhotoProfile.ONE_PLUS_X.objections(edge)).containsExactly(
                Refusal.of(DocumentReason.PHOTO_WRONG_BACKGROUND, "红色"));
    }

    @Test
    void coloursAreToldApart() {
        assertThat(Background.RED.fills(List.of(new Rgb(0xFF, 0xFF, 0xFF)))).isFalse();
        assertThat(Background.RED.fills(List.of(new Rgb(0xE8, 0xC3, 0xA5)))).isFalse();
        assertThat(Background.WHITE.fills(List.of(new Rgb(0xF2, 0xF4, 0xF8)))).isTrue();
        assertThat(Background.WHITE.fills(List.of(STUDIO_RED))).isFalse();
        assertThat(Background.BLUE.fills(List.of(new Rgb(0x43, 0x8E, 0xDB)))).isTrue();
        assertThat(Background.ANY.fills(List.of(SUIT))).isTrue();
    }
}
