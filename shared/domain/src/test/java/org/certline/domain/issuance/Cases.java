package org.certline.domain.issuance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Photo;
import org.certline.domain.candidate.Sex;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.PassRule;
import org.certline.domain.organization.Organization;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.registration.CandidateSnapshot;
import org.certline.domain.registration.Registration;
import org.certline.domain.score.Outcome;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteState;

/** A plan of one certificate, and candidates of college {@code college} examined at the site of {@code host}. */
final class Cases {

    static final Organization ORGANIZATION = organization("official.png", "signature.png");
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private static final Plan PLAN = new Plan("202109160026", "org", "202109160026", "2021年9月计划",
            RegistrationBasis.BY_CERTIFICATE, List.of(new PlanCertificate("type", "50800001", "智能新能源汽车",
            Level.INTERMEDIATE, List.of(), PassRule.ALL_SUBJECTS, 0, BigDecimal.TEN, List.of())),
            List.of("college"), null, false, 0, true, 1);
    private static final Site SITE = new Site("site", "host", "东道主学院", "org", "type", "智能新能源汽车",
            Level.INTERMEDIATE, "东道主学院智能新能源汽车中级", "370682", "", "", "", SiteState.APPROVED, "", 1);

    private Cases() {
    }

    static Organization organization(String officialSeal, String signatureSeal) {
        return new Organization("org", "评价组织", "S000037000001", "", "", officialSeal, signatureSeal, true, 1);
    }

    static PendingCase of(CandidateSnapshot candidate, Outcome outcome, boolean recorded, String registrationId) {
        Registration registration = new Registration(registrationId, PLAN.id(), "org", "college", "学院", candidate,
                "type", Level.INTERMEDIATE, List.of(), "site", true, "", true, NOW, 1);
        return new PendingCase(PLAN, ORGANIZATION, SITE, registration, outcome, recorded);
    }

    static CandidateSnapshot complete(int person) {
        return candidate(person, "WANG XIAO", "13800000000", new Photo("k", "d"), IdentityState.ACCURATE);
    }

    static CandidateSnapshot candidate(int person, String pinyin, String phone, Photo photo, IdentityState identity) {
        return new CandidateSnapshot("%026d".formatted(person), CandidateKind.IN_SCHOOL, "王小" + person, pinyin,
                IdType.RESIDENT_ID, new IdNumber("%018d".formatted(person)), Sex.MALE, phone, "", "", photo, identity);
    }

    /** A record of somebody who passed. */
    static CertificateRecord record(int person) {
        return PendingRule.decide(of(complete(person), Outcome.PASSED, false, "r" + person)).accepted().orElseThrow();
    }

    /** The same in this state, whatever led there. */
    static CertificateRecord record(int person, IssuanceState state) {
        CertificateRecord one = record(person);
        return new CertificateRecord(one.id(), one.planId(), one.planName(), one.organizationId(),
                one.organizationName(), one.collegeId(), one.collegeName(), one.siteId(), one.siteName(),
                one.siteCollegeId(), one.candidate(), one.certificateTypeId(), one.certificateTypeName(), one.level(),
                state, "", "", "", "", null, "", 0, null, 1);
    }

    static SigningBatch batch(SigningSide side, List<CertificateRecord> records, boolean secondPerson) {
        SigningList list = SigningList.of(records);
        return new SigningBatch("batch", side, "org", records.size(), 1, list.groups(), list.digest(), secondPerson,
                SigningState.OPEN, "preparer", NOW, "", 0, List.of(), 1);
    }
}
