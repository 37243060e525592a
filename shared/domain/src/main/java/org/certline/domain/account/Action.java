package org.certline.domain.account;

/** Everything the API lets somebody do. Who may is in {@link Permissions}. */
public enum Action {
    /** Change the own password, see the own profile. */
    USE_OWN_ACCOUNT,
    MANAGE_TENANTS,
    READ_TENANTS,
    READ_OWN_TENANT,
    EDIT_OWN_TENANT,
    MANAGE_ACCOUNTS,
    READ_TASKS,
    READ_AUDIT,
    /** Write, publish and withdraw public notices of the own tenant. */
    MANAGE_NOTICES,
    READ_CERTIFICATE_TYPES,
    EDIT_CERTIFICATE_TYPES,
    READ_PLANS,
    EDIT_PLANS,
    READ_CANDIDATES,
    EDIT_CANDIDATES,
    READ_FULL_ID_NUMBERS,
    VERIFY_PHOTOS,
    READ_SITES,
    EDIT_SITES,
    REVIEW_SITES,
    READ_ROOMS,
    EDIT_ROOMS,
    READ_REGISTRATIONS,
    EDIT_REGISTRATIONS,
    READ_PAYMENTS,
    REQUEST_PAYMENTS,
    CONFIRM_PAYMENTS,
    READ_ARRANGEMENTS,
    ARRANGE,
    READ_PAPERS,
    READ_SCORES,
    ENTER_SCORES,
    READ_CERTIFICATES,
    FETCH_PENDING_RECORDS,
    /** Sign off certificate records, as organization or as site: whichever the caller is. */
    SIGN_CERTIFICATES,
    ISSUE_CERTIFICATES
}
