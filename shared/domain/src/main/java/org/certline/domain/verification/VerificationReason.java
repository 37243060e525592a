package org.certline.domain.verification;

import org.certline.domain.Reason;

/** Why a verdict is what it is, and why a question gets no verdict at all. */
public enum VerificationReason implements Reason {
    FILE_MATCHES,
    FILE_ON_RECORD_INTACT,
    FILE_CHANGED,
    FILE_ON_RECORD_CHANGED,
    FILE_NOT_ON_RECORD,
    FILE_UNAVAILABLE,
    SEAL_VALID,
    SEAL_BROKEN,
    SEAL_MISSING,
    ISSUER_UNKNOWN,
    SEAL_UNCHECKED,
    CURRENT,
    SUPERSEDED,
    BEING_REISSUED,
    STATUS_UNKNOWN,
    IN_CHAIN,
    NOT_IN_CHAIN,
    NOT_YET_IN_CHAIN,
    CHAIN_UNAVAILABLE,
    NOT_FOUND,
    FILE_NOT_PDF,
    FILE_TOO_LARGE
}
