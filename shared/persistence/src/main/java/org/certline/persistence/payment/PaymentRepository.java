package org.certline.persistence.payment;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.certline.domain.DailyNumber;
import org.certline.domain.payment.PaymentRequest;
import org.certline.domain.payment.PaymentState;
import org.certline.domain.payment.PaymentSubject;
import org.certline.persistence.Counters;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Uniqueness;
import org.certline.persistence.Write;

/** Payment requests: found by number, listed by college and by organization once they are complete. */
@Singleton
@SerdeImport(PaymentRequest.class)
public final class PaymentRepository {

    private static final String AREA = "payment";
    private static final int SEQUENCE_DIGITS = 6;

    private final Store<PaymentRequest> requests;
    private final Transactions transactions;
    private final Uniqueness uniqueness;
    private final Counters counters;

    PaymentRepository(Stores stores, Transactions transactions, Uniqueness uniqueness, Counters counters) {
        this.requests = stores.open(Layout.of(AREA, PaymentRequest.class, request -> key(request.number()))
                .with(Index.FIRST, request -> listed(request, "college#" + request.collegeId()))
                .with(Index.SECOND, request -> listed(request, "organization#" + request.organizationId())));
        this.transactions = transactions;
        this.uniqueness = uniqueness;
        this.counters = counters;
    }

    /** The next number of the day: yyyyMMdd and six digits, unique over the platform. */
    public String nextNumber(Instant now) {
        return DailyNumber.of(now, counters.add(AREA, "number#" + DailyNumber.day(now), 1), SEQUENCE_DIGITS);
    }

    public Optional<PaymentRequest> find(String number) {
        return requests.find(key(number));
    }

    /** Those that exist, in no particular order. */
    public List<PaymentRequest> findAll(Collection<String> numbers) {
        return requests.findAll(numbers.stream().map(PaymentRepository::key).toList());
    }

    public PaymentRequest save(PaymentRequest request) {
        return requests.save(request);
    }

    public void delete(PaymentRequest request) {
        requests.delete(request);
    }

    /** The request of a college for the same that is still collecting its registrations. */
    public Optional<PaymentRequest> collecting(String planId, String collegeId, PaymentSubject same) {
        return uniqueness.holder(AREA, purpose(planId, collegeId, same)).flatMap(this::find);
    }

    /** Begins to collect; {@link org.certline.persistence.ConflictException} when another for the same does already. */
    public PaymentRequest begin(PaymentRequest request) {
        transactions.write(List.of(requests.saving(request),
                uniqueness.claim(AREA, purpose(request), request.number())));
        return requests.saved(request);
    }

    /** Marks a step of collecting, as part of a transaction; fails when another collects for the same request. */
    public Write stepping(PaymentRequest collecting) {
        return requests.saving(collecting);
    }

    /** The request as it is after {@link #stepping} was written. */
    public PaymentRequest stepped(PaymentRequest collecting) {
        return requests.saved(collecting);
    }

    /** Ends collecting: from now on the request is listed. */
    public PaymentRequest complete(PaymentRequest request) {
        transactions.write(List.of(requests.saving(request),
                uniqueness.release(AREA, purpose(request), request.number())));
        return requests.saved(request);
    }

    /** Gives up a request that found nothing to collect. */
    public void giveUp(PaymentRequest request) {
        transactions.write(List.of(requests.deleting(request),
                uniqueness.release(AREA, purpose(request), request.number())));
    }

    /** Requests of a college, newest first; plan and state may be empty for all. */
    public Page<PaymentRequest> ofCollege(String collegeId, String planId, String state, PageRequest page) {
        return requests.list(listing(Index.FIRST, "college#" + collegeId, planId, state), page);
    }

    /** Requests to an organization, newest first; plan and state may be empty for all. */
    public Page<PaymentRequest> ofOrganization(String organizationId, String planId, String state, PageRequest page) {
        return requests.list(listing(Index.SECOND, "organization#" + organizationId, planId, state), page);
    }

    private static Listing listing(Index index, String partition, String planId, String state) {
        return Listing.of(index, partition).where("planId", planId).where("state", state).newestFirst();
    }

    private static Key listed(PaymentRequest request, String partition) {
        return request.state() == PaymentState.COLLECTING ? null : new Key(partition, request.number());
    }

    private static String purpose(PaymentRequest request) {
        return purpose(request.planId(), request.collegeId(), request.subject());
    }

    private static String purpose(String planId, String collegeId, PaymentSubject subject) {
        return String.join("#", planId, collegeId, subject.certificateTypeId(), subject.level().name(),
                subject.subjectId());
    }

    private static Key key(String number) {
        return new Key("payment#" + number, "payment");
    }
}
