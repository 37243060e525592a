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

    /** The same account with another password, which its holder chose or was given. */
    public Account withPassword(String hash, boolean given) {
        return new Account(id, tenantId, role, loginName, name, phone, hash, given, enabled, certificateTypeIds,
                createdAt, version);
    }

    public Account withEnabled(boolean on) {
        return new Account(id, tenantId, role, loginName, name, phone, passwordHash, mustChangePassword, on,
                certificateTypeIds, createdAt, version);
    }

    /** The same account with what an administrator may edit. */
    public Account edited(String newName, String newPhone, Role newRole, List<String> newCertificateTypeIds) {
        return new Account(id, tenantId, newRole, loginName, newName, newPhone, passwordHash, mustChangePassword,
                enabled, List.copyOf(newCertificateTypeIds), createdAt, version);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
