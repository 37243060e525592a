package org.certline.domain.account;

import org.certline.domain.Reason;

/** Why an account, a sign-in or a password is refused. */
public enum AccountReason implements Reason {
    SIGN_IN_FAILED,
    REFRESH_FAILED,
    LOGIN_NAME_INVALID,
    LOGIN_NAME_TAKEN,
    NAME_MISSING,
    PHONE_INVALID,
    ROLE_NOT_OF_TENANT,
    NOT_DISABLED,
    OWN_ACCOUNT,
    PASSWORD_WRONG,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_SIMPLE,
    PASSWORD_SAME,
    PLATFORM_OPEN,
    SECRET_WRONG
}
