package org.certline.persistence.score;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.registration.Registration;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.key.KeyedDigest;

/** Who has passed what, over all plans and colleges: a person passes a certificate and level once. */
@Singleton
public final class PassedCertificates {

    private final Store<PassedCertificate> passed;
    private final Transactions transactions;
    private final KeyedDigest digest;

    PassedCertificates(Stores stores, Transactions transactions, KeyedDigest digest) {
        this.passed = stores.open(Layout.of("score", PassedCertificate.class,
                PassedCertificates::key));
        this.transactions = transactions;
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

    /** Keeps that these registered people have passed; doing so again changes nothing. */
    public void mark(Collection<Registration> some) {
        Map<Key, PassedCertificate> fresh = some.stream().map(this::of).collect(Collectors.toMap(
                PassedCertificates::key, Function.identity(), (one, same) -> one, HashMap::new));
        passed.findAll(List.copyOf(fresh.keySet())).forEach(known -> fresh.remove(key(known)));
        fresh.values().stream().map(passed::saving).gather(Gatherers.windowFixed(Transactions.MAX_WRITES))
                .forEach(transactions::write);
    }

    private PassedCertificate of(Registration registration) {
        return new PassedCertificate(digest.of(registration.candidate().idNumber().value()),
                registration.certificateTypeId(), registration.level(), registration.id(), 0);
    }

    private static Key key(PassedCertificate one) {
        return key(one.person(), one.certificateTypeId(), one.level());
    }

    private static Key key(String person, String certificateTypeId, Level level) {
        return new Key("passed#" + person, Key.of(certificateTypeId, level.name()));
    }
}
