package org.certline.organizations;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who shall administer a new tenant. */
@Serdeable
record FirstAccount(@NotNull @Size(max = 32) String loginName, @NotNull @Size(max = 50) String name,
        @NotNull @Size(max = 20) String phone) {
}
