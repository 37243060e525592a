package org.certline.exams;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.certificatetype.CertificateTypeRepository;
import org.certline.runtime.problem.Problems;

/** Which certificate types somebody sees: an organization its own, all others the published ones. */
@Singleton
final class VisibleTypes {

    private final CertificateTypeRepository types;

    VisibleTypes(CertificateTypeRepository types) {
        this.types = types;
    }

    CertificateType find(Caller caller, String id) {
        return types.find(id)
                .filter(type -> isOwn(caller, type) || !caller.role().isOrganization() && type.published())
                .filter(type -> caller.isResponsibleFor(type.id()))
                .orElseThrow(Problems.notFound());
    }

    /** The type, when it is the caller's to change. */
    CertificateType findOwn(Caller caller, String id) {
        return types.find(id).filter(type -> isOwn(caller, type) && caller.isResponsibleFor(id))
                .orElseThrow(Problems.notFound());
    }

    Page<CertificateType> list(Caller caller, PageRequest request) {
        Page<CertificateType> page = caller.role().isOrganization()
                ? types.ofOrganization(caller.tenantId(), request)
                : types.published(request);
        return new Page<>(page.items().stream().filter(type -> caller.isResponsibleFor(type.id())).toList(),
                page.next());
    }

    /** All of that list, read as the stream is consumed. */
    Stream<CertificateType> all(Caller caller) {
        return Page.all(request -> list(caller, request));
    }

    private static boolean isOwn(Caller caller, CertificateType type) {
        return caller.role().isOrganization() && type.organizationId().equals(caller.tenantId());
    }
}
