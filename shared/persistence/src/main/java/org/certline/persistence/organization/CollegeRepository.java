package org.certline.persistence.organization;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Collection;
import java.util.Optional;
import org.certline.domain.organization.College;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Uniqueness;
import org.certline.persistence.Write;

/** Pilot colleges, listed by name. */
@Singleton
@SerdeImport(College.class)
public final class CollegeRepository {

    private static final String AREA = "organization";

    private final Store<College> colleges;
    private final Uniqueness uniqueness;

    CollegeRepository(Stores stores, Uniqueness uniqueness) {
        this.colleges = stores.open(Layout.of(AREA, College.class, one -> key(one.id()))
                .with(Index.FIRST, one -> new Key("colleges", one.name() + "#" + one.id())));
        this.uniqueness = uniqueness;
    }

    /** What opens it, as part of a transaction: the record, then its code, whose write fails when it is taken. */
    public List<Write> opening(College college) {
        return List.of(colleges.saving(college),
                uniqueness.claim(AREA, "college#" + college.code(), college.id()));
    }

    public College save(College college) {
        return colleges.save(college);
    }

    public Optional<College> find(String id) {
        return colleges.find(key(id));
    }

    /** Those that exist, in no particular order. */
    public List<College> findAll(Collection<String> ids) {
        return colleges.findAll(ids.stream().map(CollegeRepository::key).toList());
    }

    public Page<College> list(String namePrefix, PageRequest page) {
        return colleges.list(Listing.of(Index.FIRST, "colleges").startingWith(namePrefix), page);
    }

    private static Key key(String id) {
        return new Key("college#" + id, "college");
    }
}
