package org.certline.domain.plan;

import java.util.List;
import java.util.Optional;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.certificatetype.Level;

/**
 * An exam plan 考试计划 (manual 001 §5.2.2). Once published it is the only source of subjects, times, fees
 * and windows for all that follows.
 *
 * @param id         the same as its number, which is unique over the platform and never changes
 * @param number     twelve digits: yyyyMMdd and a sequence of four
 * @param collegeIds the participating colleges 参考院校
 * @param paidOnly   whether only paid registrations are seated
 * @param invigilatorsPerRoom least number of invigilators in a room; 0 asks for none
 */
public record Plan(
        String id,
        String organizationId,
        String number,
        String name,
        RegistrationBasis basis,
        List<PlanCertificate> certificates,
        List<String> collegeIds,
        PlanWindows windows,
        boolean paidOnly,
        int invigilatorsPerRoom,
        boolean published,
        long version) {

    /** Whether the caller sees it: the platform, its organization, and once published its colleges. */
    /** Whether somebody who looks for these words means this plan: its name holds them, or its number begins so. */
    public boolean isMeantBy(String words) {
        return name.contains(words) || number.startsWith(words);
    }

    public boolean isVisibleTo(Caller caller) {
        boolean concerned = caller.role() == Role.OPERATOR || isOwnedBy(caller)
                || caller.role().isCollege() && published && includes(caller.tenantId());
        return concerned && (certificates.isEmpty() || certificates.stream()
                .anyMatch(certificate -> caller.isResponsibleFor(certificate.certificateTypeId())));
    }

    /** Whether it is the caller's own organization's. */
    public boolean isOwnedBy(Caller caller) {
        return caller.role().isOrganization() && organizationId.equals(caller.tenantId());
    }

    public boolean includes(String collegeId) {
        return collegeIds.contains(collegeId);
    }

    /** The same plan, published. */
    Plan withPublished() {
        return new Plan(id, organizationId, number, name, basis, certificates, collegeIds, windows, paidOnly,
                invigilatorsPerRoom, true, version);
    }

    /** The same plan with these certificates. */
    public Plan withCertificates(List<PlanCertificate> copies) {
        return new Plan(id, organizationId, number, name, basis, copies, collegeIds, windows, paidOnly,
                invigilatorsPerRoom, published, version);
    }

    /** What a college sees of the plan: of the participating colleges only itself. */
    public Plan seenBy(String collegeId) {
        return withColleges(List.of(collegeId));
    }

    /** What everybody sees of the plan: none of the participating colleges. */
    public Plan seenByEverybody() {
        return withColleges(List.of());
    }

    private Plan withColleges(List<String> shown) {
        return new Plan(id, organizationId, number, name, basis, certificates, shown, windows, paidOnly,
                invigilatorsPerRoom, published, version);
    }

    public Optional<PlanCertificate> certificate(String certificateTypeId, Level level) {
        return certificates.stream()
                .filter(one -> one.certificateTypeId().equals(certificateTypeId) && one.level() == level)
                .findFirst();
    }

    public Optional<PlanSubject> subject(String subjectId) {
        return certificates.stream().flatMap(one -> one.subject(subjectId).stream()).findFirst();
    }
}
