package org.certline.sign;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.SignedLine;
import org.certline.domain.issuance.SigningBatch;
import org.certline.domain.issuance.SigningPage;
import org.certline.domain.issuance.SigningRule;
import org.certline.domain.issuance.SigningState;
import org.certline.persistence.ConflictException;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.persistence.issuance.SigningRepository;

/**
 * Moves the records of a signed batch on, a page in one transaction. Interrupted and begun again it finishes what is
 * left; a record that is no longer as it was signed stays and is named.
 */
@Singleton
final class Following {

    private static final int TRIES = 5;

    private final SigningRepository signings;
    private final CertificateRecordRepository records;
    private final Transactions transactions;

    Following(SigningRepository signings, CertificateRecordRepository records, Transactions transactions) {
        this.signings = signings;
        this.records = records;
        this.transactions = transactions;
    }

    /** The batch after all its records followed; one that is done already as it is. */
    SigningBatch follow(SigningBatch signed) {
        if (signed.state() == SigningState.DONE) {
            return signed;
        }
        List<String> changed = new ArrayList<>();
        try (Stream<SigningPage> pages = signings.pages(signed.id())) {
            pages.forEach(page -> changed.addAll(follow(signed, page)));
        }
        try {
            return signings.save(signed.done(signed.count() - changed.size(), changed));
        } catch (ConflictException finishedMeanwhile) {
            return signings.find(signed.id()).orElseThrow();
        }
    }

    /** The ids that did not follow; a record that somebody changes at this moment is looked at again. */
    private List<String> follow(SigningBatch batch, SigningPage page) {
        for (int attempt = 1; ; attempt++) {
            try {
                return tryFollow(batch, page);
            } catch (ConflictException overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private List<String> tryFollow(SigningBatch batch, SigningPage page) {
        Map<String, CertificateRecord> found = records.findAll(page.lines().stream().map(SignedLine::recordId).toList())
                .stream().collect(Collectors.toMap(CertificateRecord::id, Function.identity()));
        List<String> changed = new ArrayList<>();
        List<Write> writes = new ArrayList<>();
        for (SignedLine line : page.lines()) {
            Optional<CertificateRecord> record = Optional.ofNullable(found.get(line.recordId()));
            if (record.filter(one -> SigningRule.carries(one, batch)).isEmpty()) {
                record.flatMap(one -> SigningRule.sign(one, batch, line).accepted()).ifPresentOrElse(
                        next -> writes.add(records.saving(next)), () -> changed.add(line.recordId()));
            }
        }
        transactions.write(writes);
        return changed;
    }
}
