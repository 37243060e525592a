package org.certline.domain.account;

import java.util.List;

/**
 * Who asks. Made from the token alone, never from the request.
 *
 * @param tenantId           the only tenant whose data the caller reads or changes
 * @param certificateTypeIds the types the caller may see; empty means all of the tenant
 */
public record Caller(String accountId, String tenantId, Role role, List<String> certificateTypeIds) {

    /** The tenant of the platform operator. */
    public static final String OPERATOR_TENANT = "operator";

    public boolean may(Action action) {
        return Permissions.of(role).contains(action);
    }

    /** Whether a record of this certificate type is in the caller's scope. */
    public boolean isResponsibleFor(String certificateTypeId) {
        return certificateTypeIds.isEmpty() || certificateTypeIds.contains(certificateTypeId);
    }
}
