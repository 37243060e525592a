package org.certline.verification;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.certline.domain.verification.Verdict;
import org.certline.domain.verification.Verdicts;
import org.certline.runtime.problem.Texts;

/** Shows findings in the caller's language. */
@Singleton
final class Views {

    private final Texts texts;
    private final ChainLook chain;

    Views(Texts texts, ChainLook chain) {
        this.texts = texts;
        this.chain = chain;
    }

    VerificationView of(Finding finding, Locale locale) {
        Verdicts verdicts = finding.verdicts();
        Optional<ChainView> recorded = verdicts.chain() instanceof Verdict.Confirmed
                ? finding.file().flatMap(chain::view)
                : Optional.empty();
        return new VerificationView(verdicts.overall(), view(verdicts.file(), locale), view(verdicts.seal(), locale),
                view(verdicts.status(), locale), view(verdicts.chain(), locale),
                finding.file().map(file -> VerificationView.CertificateView.of(file,
                        finding.certificate().orElse(null))).orElse(null),
                recorded.orElse(null));
    }

    private VerdictView view(Verdict verdict, Locale locale) {
        return VerdictView.of(verdict, texts, locale);
    }
}
