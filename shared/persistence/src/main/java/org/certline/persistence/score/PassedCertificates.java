package org.certline.persistence.score;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.registration.Registration;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.key.KeyedDigest;

/** Who has passed what, over all plans and colleges: a person passes a certificate and level once. */
@Singleton
public final class PassedCertificates {

    private final Store<PassedCertificate> passed;
    private final KeyedDigest digest;

    PassedCertificates(Stores stores, KeyedDigest digest) {
        this.passed = stores.open(Layout.of("score", PassedCertificate.class,
                one -> key(one.person(), one.certificateTypeId(), one.level())));
        this.digest = digest;
    }

    /** Which of these people have passed. */
    public Set<IdNumber> among(Collection<IdNumber> people, String certificateTypeId, Level level) {
        Set<String> found = passed.findAll(people.stream()
                        .map(person -> key(digest.of(person.value()), certificateTypeId, level)).toList()).stream()
                .map(PassedCertificate::person).collect(Collectors.toSet());
        return people.stream().filter(person -> found.contains(digest.of(person.value())))
                .collect(Collectors.toSet());
    }

    /** Keeps that the registered person has passed; doing so again changes nothing. */
    public void mark(Registration registration) {
        PassedCertificate one = of(registration);
        if (passed.find(key(one.person(), one.certificateTypeId(), one.level())).isEmpty()) {
            passed.save(one);
        }
    }

    /** Takes back that this registration passed, after a correction; another registration's pass stays. */
    public void unmark(Registration registration) {
        PassedCertificate one = of(registration);
        passed.find(key(one.person(), one.certificateTypeId(), one.level()))
                .filter(found -> found.registrationId().equals(registration.id()))
                .ifPresent(passed::delete);
    }

    private PassedCertificate of(Registration registration) {
        return new PassedCertificate(digest.of(registration.candidate().idNumber().value()),
                registration.certificateTypeId(), registration.level(), registration.id(), 0);
    }

    private static Key key(String person, String certificateTypeId, Level level) {
        return new Key("passed#" + person, Key.of(certificateTypeId, level.name()));
    }
}
