package org.certline.sign;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.issuance.SigningRule;
import org.certline.domain.issuance.SigningSide;
import org.certline.runtime.issuance.VisibleRecords;
import org.certline.runtime.problem.Problems;

/** The records that a signer chose, one by one or a whole list. */
@Singleton
final class ChosenRecords {

    private final VisibleRecords records;

    ChosenRecords(VisibleRecords records) {
        this.records = records;
    }

    /** The records with these ids; one that another college examined is not there to be signed. */
    List<CertificateRecord> withIds(Caller caller, List<String> recordIds) {
        List<CertificateRecord> found = records.withIds(caller, recordIds);
        if (!found.stream().allMatch(record -> isSignedBy(caller, record))) {
            throw Problems.notFound().get();
        }
        return found;
    }

    /** All of one of the caller's lists, at most one more than can be signed at once. */
    List<CertificateRecord> inList(Caller caller, IssuanceState state, String planId) {
        try (Stream<CertificateRecord> all = records.all(caller, state, planId)) {
            return all.filter(record -> isSignedBy(caller, record)).limit(SigningRule.MOST_AT_ONCE + 1L).toList();
        }
    }

    private static boolean isSignedBy(Caller caller, CertificateRecord record) {
        return SigningSide.of(caller.role()).isOf(record, caller.tenantId());
    }
}
