package org.certline.domain.registration;

import org.certline.domain.Reason;

/** Why a registration, or something done with one, is refused. */
public enum RegistrationReason implements Reason {
    PLAN_UNKNOWN,
    PLAN_NOT_PUBLISHED,
    WINDOW_NOT_STARTED,
    WINDOW_ENDED,
    COLLEGE_NOT_IN_PLAN,
    CERTIFICATE_NOT_IN_PLAN,
    SUBJECT_NOT_NAMED,
    SUBJECT_NOT_IN_PLAN,
    SUBJECT_NOT_ASKED_FOR,
    CANDIDATE_NOT_NAMED,
    CANDIDATE_UNKNOWN,
    NAME_DIFFERS,
    IDENTITY_NOT_ACCURATE,
    MAJOR_NOT_ALLOWED,
    AUDIENCE_UNKNOWN,
    AUDIENCE_NOT_NAMED,
    AUDIENCE_DIFFERS,
    KIND_NOT_EXAMINED,
    ALREADY_REGISTERED,
    REPEATED_IN_FILE,
    ALREADY_PASSED,
    SITE_MISSING,
    UNKNOWN,
    ARRANGED,
    PAID,
    IN_PAYMENT_REQUEST,
    NOTHING_CHOSEN,
    TOO_MANY_CHOSEN
}
