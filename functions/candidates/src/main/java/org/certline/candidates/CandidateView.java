package org.certline.candidates;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Sex;
import org.certline.domain.candidate.Verification;

/**
 * A candidate as lists and details show it.
 *
 * @param idNumber       masked
 * @param ethnicGroup    code of list {@code ethnic-groups}
 * @param educationLevel code of list {@code education-levels}
 * @param entryYear      0 where none is known
 * @param version        to be given back when editing
 */
@Serdeable
record CandidateView(
        String number,
        CandidateKind kind,
        String name,
        String pinyin,
        IdType idType,
        String idNumber,
        @Nullable Sex sex,
        String phone,
        String ethnicGroup,
        String majorCode,
        String majorName,
        String majorVersion,
        String educationLevel,
        int entryYear,
        boolean hasPhoto,
        IdentityState state,
        @Nullable VerificationView verification,
        int registrations,
        long version) {

    static CandidateView of(Candidate candidate) {
        return new CandidateView(candidate.number(), candidate.kind(), candidate.name(), candidate.pinyin(),
                candidate.idType(), candidate.idNumber().masked(), candidate.sex(), candidate.phone(),
                candidate.ethnicGroup(), candidate.majorCode(), candidate.majorName(), candidate.majorVersion(),
                candidate.educationLevel(), candidate.entryYear(), candidate.photo() != null, candidate.state(),
                candidate.verification() == null ? null : VerificationView.of(candidate.verification()),
                candidate.registrations(), candidate.version());
    }

    /**
     * How the identity became known, or why not.
     *
     * @param by         an account, or {@code identity-service}
     * @param similarity 0 to 100, -1 where there is none
     */
    @Serdeable
    record VerificationView(String by, Instant at, double similarity, String note) {

        static VerificationView of(Verification verification) {
            return new VerificationView(verification.by(), verification.at(), verification.similarity(),
                    verification.note());
        }
    }
}
