package org.certline.domain.candidate;

/**
 * A candidate 考生 of a college; one per person and college (manual 001 §5.2.3).
 *
 * @param number         考生编号, 26 digits
 * @param sex            null where neither given nor in the ID number
 * @param educationLevel code of the education level code list
 * @param photo          null while there is none
 * @param verification   null until verified or confirmed
 * @param registrations  how many registrations the candidate has; deleting needs none
 */
public record Candidate(
        String number,
        String collegeId,
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
        int entryYear,
        Photo photo,
        IdentityState state,
        Verification verification,
        int registrations,
        long version) {
}
