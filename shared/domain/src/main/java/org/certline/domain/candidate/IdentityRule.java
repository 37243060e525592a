package org.certline.domain.candidate;

import java.time.Instant;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import java.util.List;

/** How photos, the public-security service and people move a candidate's identity along (manual 001 §5.2.3). */
public final class IdentityRule {

    /** Who verified when it was no person. */
    public static final String SERVICE = "identity-service";

    private static final int LONGEST_NOTE = 200;

    private IdentityRule() {
    }

    /** The candidate with this photo instead of any earlier one, to be verified; refused once 信息准确. */
    public static Decision<Candidate> takePhoto(Candidate candidate, Photo photo) {
        return candidate.state() == IdentityState.ACCURATE
                ? Decision.refuse(List.of(Refusal.in("photo", CandidateReason.IDENTITY_LOCKED)))
                : Decision.accept(candidate.identified(IdentityState.TO_BE_VERIFIED, photo, null));
    }

    /** The candidate when the service may be asked about it. */
    public static Decision<Candidate> verifiable(Candidate candidate) {
        return switch (candidate.state()) {
            case TO_BE_VERIFIED -> Decision.accept(candidate);
            case NO_PHOTO -> Decision.refuse(CandidateReason.PHOTO_MISSING);
            case TO_BE_CONFIRMED, ACCURATE -> Decision.refuse(CandidateReason.ALREADY_VERIFIED);
        };
    }

    /** The candidate after the service answered; without a match a person has to confirm. */
    public static Decision<Candidate> verified(Candidate candidate, boolean match, double similarity, String answer,
            Instant now) {
        return verifiable(candidate).then(open -> Decision.accept(open.identified(
                match ? IdentityState.ACCURATE : IdentityState.TO_BE_CONFIRMED,
                open.photo(), new Verification(SERVICE, now, similarity, answer))));
    }

    /** The candidate after a person vouched for it; only where the service found no match, and saying why. */
    public static Decision<Candidate> confirm(Candidate candidate, String accountId, String note, Instant now) {
        String words = note == null ? "" : note.strip();
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            return Decision.refuse(List.of(Refusal.in("note", CandidateReason.NOTE_INVALID, LONGEST_NOTE)));
        }
        return candidate.state() == IdentityState.TO_BE_CONFIRMED
                ? Decision.accept(candidate.identified(IdentityState.ACCURATE, candidate.photo(),
                        new Verification(accountId, now, candidate.verification().similarity(), words)))
                : Decision.refuse(CandidateReason.NOT_TO_BE_CONFIRMED);
    }
}
