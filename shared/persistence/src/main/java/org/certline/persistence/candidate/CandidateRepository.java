package org.certline.persistence.candidate;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.Photo;
import org.certline.domain.candidate.Verification;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Uniqueness;
import org.certline.persistence.Write;
import org.certline.persistence.key.KeyedDigest;

/**
 * The candidates of a college, found by number and, through a digest, by ID number. A person is one candidate of a
 * college: the digest of the ID number is held by the candidate's number.
 */
@Singleton
@SerdeImport(Candidate.class)
@SerdeImport(Photo.class)
@SerdeImport(Verification.class)
public final class CandidateRepository {

    static final String AREA = "candidate";

    private final Store<Candidate> candidates;
    private final Uniqueness uniqueness;
    private final Transactions transactions;
    private final KeyedDigest digest;

    CandidateRepository(Stores stores, Uniqueness uniqueness, Transactions transactions, KeyedDigest digest) {
        this.candidates = stores.open(Layout.of(AREA, Candidate.class, c -> key(c.collegeId(), c.number()))
                .with(Index.FIRST, c -> new Key(CandidateFilter.kind(c.collegeId(), c.kind()),
                        Key.of(c.state().name(), c.number())))
                .with(Index.SECOND, c -> new Key(CandidateFilter.college(c.collegeId()),
                        Key.of(c.name(), c.number()))));
        this.uniqueness = uniqueness;
        this.transactions = transactions;
        this.digest = digest;
    }

    public Optional<Candidate> find(String collegeId, String number) {
        return candidates.find(key(collegeId, number));
    }

    /** The candidates with these numbers that the college has, by number. */
    public Map<String, Candidate> findAll(String collegeId, Collection<String> numbers) {
        return candidates.findAll(numbers.stream().map(number -> key(collegeId, number)).toList()).stream()
                .collect(Collectors.toMap(Candidate::number, Function.identity()));
    }

    public Optional<Candidate> byIdNumber(String collegeId, IdNumber idNumber) {
        return uniqueness.holder(AREA, name(collegeId, idNumber)).flatMap(number -> find(collegeId, number));
    }

    /** The candidates with these ID numbers that the college has, by ID number; two batches of reads for all. */
    public Map<IdNumber, Candidate> byIdNumbers(String collegeId, Collection<IdNumber> idNumbers) {
        Map<String, String> holders = uniqueness.holders(AREA,
                idNumbers.stream().map(idNumber -> name(collegeId, idNumber)).toList());
        return findAll(collegeId, holders.values()).values().stream()
                .collect(Collectors.toMap(Candidate::idNumber, Function.identity()));
    }

    /** One page, for the price of one Query. */
    public Page<Candidate> list(String collegeId, CandidateFilter filter, PageRequest page) {
        return candidates.list(filter.listing(collegeId), page);
    }

    /** All that the filter lets through, read as the stream is consumed. */
    public Stream<Candidate> all(String collegeId, CandidateFilter filter) {
        return candidates.all(filter.listing(collegeId));
    }

    /** Stores a new candidate; {@link org.certline.persistence.ConflictException} when the person is one already. */
    public Candidate register(Candidate candidate) {
        transactions.write(registering(candidate));
        return candidates.saved(candidate);
    }

    /** What {@link #register} does, as part of a transaction. */
    public List<Write> registering(Candidate candidate) {
        return List.of(candidates.saving(candidate), uniqueness.claim(AREA, name(candidate), candidate.number()));
    }

    /** Stores a changed candidate. */
    public Candidate change(Candidate before, Candidate after) {
        transactions.write(changing(before, after));
        return candidates.saved(after);
    }

    /** What {@link #change} does, as part of a transaction; up to three writes. */
    public List<Write> changing(Candidate before, Candidate after) {
        List<Write> writes = new ArrayList<>(List.of(candidates.saving(after)));
        if (!before.idNumber().equals(after.idNumber())) {
            writes.add(uniqueness.release(AREA, name(before), before.number()));
            writes.add(uniqueness.claim(AREA, name(after), after.number()));
        }
        return writes;
    }

    public void delete(Candidate candidate) {
        transactions.write(List.of(candidates.deleting(candidate),
                uniqueness.release(AREA, name(candidate), candidate.number())));
    }

    private String name(Candidate candidate) {
        return name(candidate.collegeId(), candidate.idNumber());
    }

    private String name(String collegeId, IdNumber idNumber) {
        return collegeId + "#" + digest.of(collegeId + "#" + idNumber.value());
    }

    private static Key key(String collegeId, String number) {
        return new Key(CandidateFilter.college(collegeId), number);
    }
}
