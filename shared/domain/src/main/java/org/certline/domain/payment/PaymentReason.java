package org.certline.domain.payment;

import org.certline.domain.Reason;

/** Why a payment request, or something done with one, is refused. */
public enum PaymentReason implements Reason {
    PLAN_UNKNOWN,
    COLLEGE_NOT_IN_PLAN,
    WINDOW_NOT_STARTED,
    WINDOW_ENDED,
    CERTIFICATE_NOT_IN_PLAN,
    SUBJECT_NOT_NAMED,
    SUBJECT_NOT_IN_PLAN,
    SUBJECT_NOT_ASKED_FOR,
    NOTHING_TO_PAY,
    UNKNOWN,
    NOT_COMPLETE,
    CONFIRMED,
    BEING_CONFIRMED,
    BEING_DELETED,
    NOTHING_CHOSEN,
    TOO_MANY_CHOSEN
}
