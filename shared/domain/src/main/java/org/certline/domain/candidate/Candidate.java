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

    /** The same candidate with other details. */
    Candidate described(CandidateDetails details) {
        return new Candidate(number, collegeId, details.kind(), details.name(), details.pinyin(), details.idType(),
                details.idNumber(), details.sex(), details.phone(), details.ethnicGroup(), details.majorCode(),
                details.majorName(), details.majorVersion(), details.educationLevel(), details.entryYear(),
                photo, state, verification, registrations, version);
    }

    /** The same candidate with its identity one step on; only steps that {@link IdentityState#next()} names. */
    Candidate identified(IdentityState next, Photo nextPhoto, Verification nextVerification) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("no step from " + state + " to " + next);
        }
        return new Candidate(number, collegeId, kind, name, pinyin, idType, idNumber, sex, phone, ethnicGroup,
                majorCode, majorName, majorVersion, educationLevel, entryYear,
                nextPhoto, next, nextVerification, registrations, version);
    }

    /** The same candidate with more or, by a negative number, fewer registrations. */
    public Candidate withRegistrations(int more) {
        return new Candidate(number, collegeId, kind, name, pinyin, idType, idNumber, sex, phone, ethnicGroup,
                majorCode, majorName, majorVersion, educationLevel, entryYear,
                photo, state, verification, registrations + more, version);
    }
}
