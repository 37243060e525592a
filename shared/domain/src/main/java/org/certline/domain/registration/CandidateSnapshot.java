package org.certline.domain.registration;

import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Photo;
import org.certline.domain.candidate.Sex;

/** A candidate as registered: later edits of the candidate don't reach it (manual 001 §5.2.3). */
public record CandidateSnapshot(
        String number,
        CandidateKind kind,
        String name,
        String pinyin,
        IdType idType,
        IdNumber idNumber,
        Sex sex,
        String phone,
        String majorCode,
        String majorVersion,
        Photo photo,
        IdentityState identity) {

    public static CandidateSnapshot of(Candidate candidate) {
        return new CandidateSnapshot(candidate.number(), candidate.kind(), candidate.name(), candidate.pinyin(),
                candidate.idType(), candidate.idNumber(), candidate.sex(), candidate.phone(), candidate.majorCode(),
                candidate.majorVersion(), candidate.photo(), candidate.state());
    }

    CandidateSnapshot corrected(String newPinyin, String newPhone) {
        return new CandidateSnapshot(number, kind, name, newPinyin, idType, idNumber, sex, newPhone, majorCode,
                majorVersion, photo, identity);
    }
}
