package org.certline.domain.candidate;

import org.certline.domain.Reason;

/** Why a candidate, or something done with one, is refused. */
public enum CandidateReason implements Reason {
    ID_NUMBER_MISSING,
    ID_NUMBER_LENGTH,
    ID_NUMBER_FIRST_GENERATION,
    ID_NUMBER_CHARACTERS,
    ID_NUMBER_REGION,
    ID_NUMBER_BIRTH_DATE,
    ID_NUMBER_CHECK_CHARACTER,
    ID_NUMBER_FORMAT,
    PHONE_MISSING,
    PHONE_INVALID,
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_PRIVATE_CHARACTER,
    NAME_INVALID,
    PINYIN_MISSING,
    PINYIN_CHARACTERS,
    PINYIN_IMPLAUSIBLE
}
