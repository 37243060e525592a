package org.certline.testing;

import java.util.UUID;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Photo;
import org.certline.domain.candidate.Sex;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.registration.CandidateSnapshot;

/** Certificate records of an organization, as if fetched and brought this far. */
public final class CertificateSamples {

    public static final String PLAN = "202109160026";
    public static final String CERTIFICATE_TYPE = "type";

    private CertificateSamples() {
    }

    /** A new candidate's record, examined at the site of a college that need not be the candidate's. */
    public static CertificateRecord record(String organizationId, String collegeId, String siteCollegeId,
            IssuanceState state) {
        return record(organizationId, collegeId, siteCollegeId, state, new Photo("photos/none.jpg", ""));
    }

    /** The same with this photo. */
    public static CertificateRecord record(String organizationId, String collegeId, String siteCollegeId,
            IssuanceState state, Photo photo) {
        return record(organizationId, collegeId, siteCollegeId, state, photo, "邵廷超");
    }

    /** The same under this name. */
    public static CertificateRecord record(String organizationId, String collegeId, String siteCollegeId,
            IssuanceState state, Photo photo, String name) {
        String person = Long.toString(UUID.randomUUID().getMostSignificantBits() & Long.MAX_VALUE);
        String number = "%26s".formatted(person).replace(' ', '0');
        CandidateSnapshot candidate = new CandidateSnapshot(number, CandidateKind.IN_SCHOOL, name,
                "SHAO TINGCHAO", IdType.RESIDENT_ID, new IdNumber("%18s".formatted(person).replace(' ', '0')
                .substring(0, 18)), Sex.MALE, "13800000000", "", "", photo, IdentityState.ACCURATE);
        return new CertificateRecord(PLAN + "-50800001-INTERMEDIATE-" + number, PLAN, "2021年职业技能等级证书",
                organizationId, "中国职协", collegeId, "北京体育大学", "site-" + siteCollegeId, "北京体育大学考核站点",
                siteCollegeId, candidate, CERTIFICATE_TYPE, "信息化应用职业技能等级证书", Level.INTERMEDIATE, state,
                "", "", "", "", null, "", 0, null, 0);
    }
}
