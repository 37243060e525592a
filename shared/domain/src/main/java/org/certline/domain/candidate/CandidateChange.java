package org.certline.domain.candidate;

import java.util.ArrayList;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;

/** Editing and deleting candidates (manual 001 §5.2.3). */
public final class CandidateChange {

    private CandidateChange() {
    }

    /**
     * The candidate with new details. Once the identity is 信息准确, name, ID type and ID number stay as they are.
     * Changing one of them before sends a candidate with a photo back to be verified.
     */
    public static Decision<Candidate> edit(Candidate candidate, CandidateDetails details) {
        CandidateDetails before = CandidateDetails.of(candidate);
        if (candidate.state() == IdentityState.ACCURATE) {
            return Decision.unless(locked(before, details), candidate.described(details));
        }
        Candidate described = candidate.described(details);
        return Decision.accept(before.sameIdentity(details) || candidate.photo() == null
                ? described
                : described.identified(IdentityState.TO_BE_VERIFIED, candidate.photo(), null));
    }

    /** The candidate when it may be deleted: only while it has no registration. */
    public static Decision<Candidate> delete(Candidate candidate) {
        return candidate.registrations() == 0
                ? Decision.accept(candidate)
                : Decision.refuse(CandidateReason.HAS_REGISTRATIONS, candidate.registrations());
    }

    private static List<Refusal> locked(CandidateDetails before, CandidateDetails after) {
        List<Refusal> refusals = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            refusals.add(Refusal.in("name", CandidateReason.IDENTITY_LOCKED));
        }
        if (before.idType() != after.idType()) {
            refusals.add(Refusal.in("idType", CandidateReason.IDENTITY_LOCKED));
        }
        if (!before.idNumber().equals(after.idNumber())) {
            refusals.add(Refusal.in("idNumber", CandidateReason.IDENTITY_LOCKED));
        }
        return refusals;
    }
}
