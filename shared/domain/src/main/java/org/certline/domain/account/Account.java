package org.certline.domain.account;

import java.time.Instant;
import java.util.List;

/**
 * Somebody's access to one tenant.
 *
 * @param tenantId            id of the organization or college, or {@link Caller#OPERATOR_TENANT}
 * @param loginName           unique over the whole platform, lower case
 * @param passwordHash        salted and stretched, never the password
 * @param mustChangePassword  set while the password was given by somebody else; only the password can be changed then
 * @param certificateTypeIds  the types a 证书负责人 is responsible for; empty means all of the tenant
 */
public record Account(
        String id,
        String tenantId,
        Role role,
        String loginName,
        String name,
        String phone,
        String passwordHash,
        boolean mustChangePassword,
        boolean enabled,
        List<String> certificateTypeIds,
        Instant createdAt,
        long version) {
}
