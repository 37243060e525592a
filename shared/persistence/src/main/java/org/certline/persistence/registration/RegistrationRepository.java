package org.certline.persistence.registration;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.certline.domain.candidate.Photo;
import org.certline.domain.registration.CandidateSnapshot;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationId;
import org.certline.persistence.ConflictException;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;

/** Registrations of a plan, within it by college, and of a candidate over all plans. */
@Singleton
@SerdeImport(Registration.class)
@SerdeImport(CandidateSnapshot.class)
@SerdeImport(Photo.class)
public final class RegistrationRepository {

    private static final String PAYMENT_REQUEST = "paymentRequestNumber";
    private static final int TRIES = 5;

    private final Store<Registration> registrations;
    private final Transactions transactions;

    RegistrationRepository(Stores stores, Transactions transactions) {
        this.registrations = stores.open(Layout.of("registration", Registration.class, one -> key(one.id()))
                .with(Index.FIRST, one -> new Key(college(one.planId(), one.collegeId()), one.id()))
                .with(Index.SECOND, one -> new Key(candidate(one.collegeId(), one.candidate().number()), one.id())));
        this.transactions = transactions;
    }

    public Optional<Registration> find(String id) {
        return registrations.find(key(id));
    }

    /** Those that exist, in no particular order. */
    public List<Registration> findAll(Collection<String> ids) {
        return registrations.findAll(ids.stream().map(RegistrationRepository::key).toList());
    }

    public Registration save(Registration registration) {
        return registrations.save(registration);
    }

    /** What {@link #save} does, as part of a transaction. */
    public Write saving(Registration registration) {
        return registrations.saving(registration);
    }

    /** Deletes as part of a transaction. */
    public Write deleting(Registration registration) {
        return registrations.deleting(registration);
    }

    /**
     * Changes registrations as they now are, a hundred at a time; those that the change leaves as they are cost no
     * write. Stopped in between and called again, the rest is changed.
     *
     * @return the registrations as they are now
     */
    public List<Registration> changeAll(List<String> ids, UnaryOperator<Registration> change) {
        List<Registration> after = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += Transactions.MAX_WRITES) {
            after.addAll(change(ids.subList(from, Math.min(from + Transactions.MAX_WRITES, ids.size())), change,
                    List.of()));
        }
        return after;
    }

    /**
     * Changes registrations as they now are, together with other writes in one transaction.
     *
     * @param ids      with the other writes at most a hundred
     * @param together first in the transaction; when a condition of theirs fails, nothing is tried again
     * @return the registrations as they are now
     */
    public List<Registration> change(List<String> ids, UnaryOperator<Registration> change, List<Write> together) {
        for (int attempt = 1; ; attempt++) {
            List<Registration> before = findAll(ids);
            List<Registration> changed = before.stream().map(change).toList();
            List<Write> writes = new ArrayList<>(together);
            changed.stream().filter(one -> !before.contains(one)).map(registrations::saving).forEach(writes::add);
            try {
                transactions.write(writes);
                return changed;
            } catch (ConflictException overtaken) {
                boolean otherFailed = overtaken.failed().stream().anyMatch(position -> position < together.size());
                if (otherFailed || attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    /** Registrations of a plan whose ids begin so, see {@link RegistrationId#start}; an empty start means all. */
    public Page<Registration> ofPlan(String planId, String start, PageRequest page) {
        return registrations.list(Listing.of(Index.PRIMARY, plan(planId)).startingWith(start), page);
    }

    /** The same, all of them. */
    public Stream<Registration> allOfPlan(String planId, String start) {
        return registrations.all(Listing.of(Index.PRIMARY, plan(planId)).startingWith(start));
    }

    /** Registrations of a college in a plan whose ids begin so; an empty start means all. */
    public Page<Registration> ofCollege(String planId, String collegeId, String start, PageRequest page) {
        return registrations.list(Listing.of(Index.FIRST, college(planId, collegeId)).startingWith(start), page);
    }

    /** The same, all of them. */
    public Stream<Registration> allOfCollege(String planId, String collegeId, String start) {
        return registrations.all(Listing.of(Index.FIRST, college(planId, collegeId)).startingWith(start));
    }

    /** Registrations of a college in a plan that are part of this payment request. */
    public Page<Registration> ofPaymentRequest(String planId, String collegeId, String number, PageRequest page) {
        return registrations.list(
                Listing.of(Index.FIRST, college(planId, collegeId)).where(PAYMENT_REQUEST, number), page);
    }

    /** The same, all of them. */
    public Stream<Registration> allOfPaymentRequest(String planId, String collegeId, String number) {
        return registrations.all(Listing.of(Index.FIRST, college(planId, collegeId)).where(PAYMENT_REQUEST, number));
    }

    /** All registrations of a college's candidate, by plan. */
    public Stream<Registration> ofCandidate(String collegeId, String candidateNumber) {
        return registrations.all(Listing.of(Index.SECOND, candidate(collegeId, candidateNumber)));
    }

    private static Key key(String id) {
        return new Key(plan(RegistrationId.planOf(id)), id);
    }

    private static String plan(String id) {
        return "plan#" + id;
    }

    private static String college(String planId, String collegeId) {
        return "plan#" + planId + "#college#" + collegeId;
    }

    private static String candidate(String collegeId, String number) {
        return "college#" + collegeId + "#candidate#" + number;
    }
}
