package org.certline.domain.account;

import static org.certline.domain.account.Action.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The permission table: which role may do what. The only place that says so. */
public final class Permissions {

    private static final Set<Action> EVERYBODY = EnumSet.of(
            USE_OWN_ACCOUNT, READ_OWN_TENANT, READ_TASKS, READ_CERTIFICATE_TYPES, READ_PLANS);

    private static final Set<Action> OPERATOR = with(EVERYBODY,
            MANAGE_TENANTS, READ_TENANTS, MANAGE_ACCOUNTS, READ_AUDIT, MANAGE_NOTICES);

    private static final Set<Action> ORGANIZATION_STAFF = with(EVERYBODY,
            READ_TENANTS, EDIT_CERTIFICATE_TYPES, EDIT_PLANS,
            READ_SITES, REVIEW_SITES, READ_ROOMS, READ_REGISTRATIONS,
            READ_PAYMENTS, CONFIRM_PAYMENTS, READ_ARRANGEMENTS, ARRANGE, READ_PAPERS,
            READ_SCORES, ENTER_SCORES, READ_CERTIFICATES, FETCH_PENDING_RECORDS);

    private static final Set<Action> ORGANIZATION_ADMIN = with(ORGANIZATION_STAFF,
            EDIT_OWN_TENANT, MANAGE_ACCOUNTS, READ_AUDIT, MANAGE_NOTICES, READ_FULL_ID_NUMBERS,
            SIGN_CERTIFICATES, ISSUE_CERTIFICATES);

    private static final Set<Action> COLLEGE_STAFF = with(EVERYBODY,
            READ_TENANTS, READ_CANDIDATES, EDIT_CANDIDATES, VERIFY_PHOTOS,
            READ_SITES, EDIT_SITES, READ_ROOMS, EDIT_ROOMS,
            READ_REGISTRATIONS, EDIT_REGISTRATIONS, READ_PAYMENTS, REQUEST_PAYMENTS,
            READ_ARRANGEMENTS, READ_PAPERS, READ_SCORES, READ_CERTIFICATES);

    private static final Set<Action> COLLEGE_ADMIN = with(COLLEGE_STAFF,
            EDIT_OWN_TENANT, MANAGE_ACCOUNTS, READ_AUDIT, READ_FULL_ID_NUMBERS, SIGN_CERTIFICATES);

    private static final Map<Role, Set<Action>> TABLE = Map.of(
            Role.OPERATOR, OPERATOR,
            Role.ORGANIZATION_ADMIN, ORGANIZATION_ADMIN,
            Role.ORGANIZATION_STAFF, ORGANIZATION_STAFF,
            Role.COLLEGE_ADMIN, COLLEGE_ADMIN,
            Role.COLLEGE_STAFF, COLLEGE_STAFF);

    private Permissions() {
    }

    /** All that the role may do. */
    public static Set<Action> of(Role role) {
        return TABLE.get(role);
    }

    /** All that somebody in the role may do now: with a password given by somebody else, only choose an own one. */
    public static Set<Action> of(Role role, boolean mustChangePassword) {
        return mustChangePassword ? EnumSet.of(USE_OWN_ACCOUNT) : of(role);
    }

    private static Set<Action> with(Set<Action> base, Action... more) {
        EnumSet<Action> all = EnumSet.copyOf(base);
        all.addAll(Set.of(more));
        return java.util.Collections.unmodifiableSet(all);
    }
}
