package org.certline.papers;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.registration.Registration;
import org.certline.persistence.registration.RegistrationRepository;

/** The registrations behind placements. */
@Singleton
final class Registered {

    private static final int BATCH = 100;

    private final RegistrationRepository registrations;

    Registered(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    Map<String, Registration> of(Collection<Placement> placements) {
        List<String> ids = placements.stream().map(Placement::registrationId).distinct().toList();
        return ids.stream().gather(Gatherers.windowFixed(BATCH))
                .flatMap(batch -> registrations.findAll(batch).stream())
                .collect(Collectors.toMap(Registration::id, Function.identity()));
    }
}
