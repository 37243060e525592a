package org.certline.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    enum Kind { CONFIRMED, FAILED, UNCONFIRMED }

    @Property
    void validOnlyIfAllFourAreConfirmed(@ForAll Kind file, @ForAll Kind seal, @ForAll Kind status,
                                        @ForAll Kind chain) {
        var overall = new Verdicts(verdict(file), verdict(seal), verdict(status), verdict(chain)).overall();
        boolean all = file == Kind.CONFIRMED && seal == file && status == file && chain == file;
        assertThat(overall == Verdicts.Overall.VALID).isEqualTo(all);
        boolean none = file != Kind.FAILED && seal != Kind.FAILED && status != Kind.FAILED && chain != Kind.FAILED;
        assertThat(overall != Verdicts.Overall.INVALID).isEqualTo(none);
    }

    @Test
    void onlyAValidSealIsConfirmed() {
        for (SealState state : SealState.values()) {
            assertThat(state.verdict() instanceof Verdict.Confirmed).isEqualTo(state == SealState.VALID);
        }
    }

    private static Verdict verdict(Kind kind) {
        return switch (kind) {
            case CONFIRMED -> Verdict.confirmed(VerificationReason.CURRENT);
            case FAILED -> Verdict.failed(VerificationReason.SUPERSEDED);
            case UNCONFIRMED -> Verdict.unconfirmed(VerificationReason.STATUS_UNKNOWN);
        };
    }
}
