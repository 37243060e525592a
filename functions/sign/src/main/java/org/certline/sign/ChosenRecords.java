package org.certline.sign;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.issuance.SigningRule;
import org.certline.domain.issuance.SigningSide;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.runtime.problem.Problems;

/** The records that somebody chose, one by one or a whole list; another tenant's are not found. */
@Singleton
final class ChosenRecords {

    private final CertificateRecordRepository records;

    ChosenRecords(CertificateRecordRepository records) {
        this.records = records;
    }

    /** The records with these ids. */
    List<CertificateRecord> withIds(Caller caller, List<String> recordIds) {
        Set<String> ids = new LinkedHashSet<>(recordIds);
        SigningSide side = SigningSide.of(caller.role());
        List<CertificateRecord> found = records.findAll(ids).stream()
                .filter(record -> side.isOf(record, caller.tenantId())
                        && caller.isResponsibleFor(record.certificateTypeId())).toList();
        if (found.size() < ids.size()) {
            throw Problems.notFound().get();
        }
        return found;
    }

    /** All of one of the caller's lists, at most one more than can be signed at once. */
    List<CertificateRecord> inList(Caller caller, IssuanceState state, String planId) {
        try (Stream<CertificateRecord> all = switch (SigningSide.of(caller.role())) {
            case ORGANIZATION -> records.allOfOrganization(caller.tenantId(), state, planId);
            case SITE -> records.allOfCollege(caller.tenantId(), state, planId);
        }) {
            return all.filter(record -> caller.isResponsibleFor(record.certificateTypeId()))
                    .limit(SigningRule.MOST_AT_ONCE + 1L).toList();
        }
    }
}
