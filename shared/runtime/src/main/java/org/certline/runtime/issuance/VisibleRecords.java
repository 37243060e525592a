package org.certline.runtime.issuance;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.runtime.problem.Problems;

/**
 * Which certificate records somebody sees: an organization its own, a college those of its candidates and those it
 * examined, anybody only of the certificate types in their care. Others are not found.
 */
@Singleton
public final class VisibleRecords {

    private final CertificateRecordRepository records;

    VisibleRecords(CertificateRecordRepository records) {
        this.records = records;
    }

    public CertificateRecord find(Caller caller, String id) {
        return records.find(id).filter(record -> isVisible(caller, record)).orElseThrow(Problems.notFound());
    }

    /** The records with these ids, each once; ends the request with 404 where one is not there for the caller. */
    public List<CertificateRecord> withIds(Caller caller, List<String> recordIds) {
        Set<String> ids = new LinkedHashSet<>(recordIds);
        List<CertificateRecord> found = seen(caller, ids);
        if (found.size() < ids.size()) {
            throw Problems.notFound().get();
        }
        return found;
    }

    /** Those of these records that the caller sees, in no particular order. */
    public List<CertificateRecord> seen(Caller caller, Collection<String> ids) {
        return records.findAll(ids).stream().filter(record -> isVisible(caller, record)).toList();
    }

    /** A page of one of the caller's lists; the plan may be empty for all. */
    public Page<CertificateRecord> page(Caller caller, IssuanceState state, String planId, PageRequest request) {
        Page<CertificateRecord> page = caller.role().isOrganization()
                ? records.ofOrganization(caller.tenantId(), state, planId, request)
                : records.ofCollege(caller.tenantId(), state, planId, request);
        return new Page<>(page.items().stream().filter(record -> isVisible(caller, record)).toList(), page.next());
    }

    /** The same list, all of it. */
    public Stream<CertificateRecord> all(Caller caller, IssuanceState state, String planId) {
        Stream<CertificateRecord> all = caller.role().isOrganization()
                ? records.allOfOrganization(caller.tenantId(), state, planId)
                : records.allOfCollege(caller.tenantId(), state, planId);
        return all.filter(record -> isVisible(caller, record));
    }

    private static boolean isVisible(Caller caller, CertificateRecord record) {
        boolean concerned = caller.role().isOrganization() && record.organizationId().equals(caller.tenantId())
                || caller.role().isCollege() && record.concerns(caller.tenantId());
        return concerned && caller.isResponsibleFor(record.certificateTypeId());
    }
}
