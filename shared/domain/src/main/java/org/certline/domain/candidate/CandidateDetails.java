package org.certline.domain.candidate;

/** Who a candidate is, as {@link CandidateRule} accepted it. */
public record CandidateDetails(
        CandidateKind kind,
        String name,
        String pinyin,
        IdType idType,
        IdNumber idNumber,
        Sex sex,
        String phone,
        String ethnicGroup,
        String majorCode,
        String majorName,
        String majorVersion,
        String educationLevel,
        int entryYear) {

    /** What is known of a candidate. */
    public static CandidateDetails of(Candidate candidate) {
        return new CandidateDetails(candidate.kind(), candidate.name(), candidate.pinyin(), candidate.idType(),
                candidate.idNumber(), candidate.sex(), candidate.phone(), candidate.ethnicGroup(),
                candidate.majorCode(), candidate.majorName(), candidate.majorVersion(), candidate.educationLevel(),
                candidate.entryYear());
    }

    /** The candidate a college gains with these details. */
    public Candidate register(CandidateNumber number, String collegeId) {
        return new Candidate(number.value(), collegeId, kind, name, pinyin, idType, idNumber, sex, phone, ethnicGroup,
                majorCode, majorName, majorVersion, educationLevel, entryYear,
                null, IdentityState.NO_PHOTO, null, 0, 0);
    }

    /** Whether both would be the same to the public-security service. */
    boolean sameIdentity(CandidateDetails other) {
        return name.equals(other.name) && idType == other.idType && idNumber.equals(other.idNumber);
    }
}
