package org.certline.issuance;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import org.certline.domain.Refusal;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.runtime.problem.Texts;

/** Says why a record stands where it stands: in a person's words when refused, in ours when its stamping failed. */
@Singleton
final class RecordTexts {

    private final Texts texts;

    RecordTexts(Texts texts) {
        this.texts = texts;
    }

    RecordView view(CertificateRecord record, Locale locale) {
        return RecordView.of(record, reason(record, locale));
    }

    String reason(CertificateRecord record, Locale locale) {
        return Arrays.stream(IssuanceReason.values()).filter(reason -> reason.code().equals(record.reason()))
                .findFirst().map(reason -> texts.of(Refusal.of(reason), locale)).orElse(record.reason());
    }
}
