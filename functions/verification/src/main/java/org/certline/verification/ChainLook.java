package org.certline.verification;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.certline.domain.chain.ChainFormatException;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.verification.ChainFinding;
import org.certline.domain.verification.ChainQuestion;
import org.certline.domain.verification.Verdict;
import org.certline.domain.verification.VerificationReason;
import org.certline.persistence.chain.ChainReader;
import org.certline.persistence.chain.LocatedEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/** Looks a certificate up where it says it is recorded. */
@Singleton
final class ChainLook {

    private static final Logger LOG = LoggerFactory.getLogger(ChainLook.class);

    private final ChainReader reader;

    ChainLook(ChainReader reader) {
        this.reader = reader;
    }

    /** The verdict on its record; a chain that cannot be read confirms nothing. */
    Verdict verdict(CertificateFile file) {
        try {
            return ChainQuestion.of(file, finding(file), reader.key());
        } catch (ChainFormatException | SdkException unreadable) {
            LOG.warn("the chain cannot be read", unreadable);
            return Verdict.unconfirmed(VerificationReason.CHAIN_UNAVAILABLE);
        }
    }

    /** The chain information to show beside a confirmed verdict. */
    Optional<ChainView> view(CertificateFile file) {
        return reader.blockOf(file.chainIndex())
                .map(block -> new ChainView(file.chainIndex(), block.height(), block.root(),
                        reader.locate(file.chainIndex()).entry().leaf().hex()));
    }

    private ChainFinding finding(CertificateFile file) {
        if (file.chainIndex() < 0) {
            return new ChainFinding.NotYet();
        }
        LocatedEntry located = reader.locate(file.chainIndex());
        return new ChainFinding.Found(located.entry(), located.proof());
    }
}
