package org.certline.persistence.site;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.site.SiteAllocation;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;

/** Borrowed sites of a plan, by the college that borrows. */
@Singleton
@SerdeImport(SiteAllocation.class)
public final class SiteAllocationRepository {

    private final Store<SiteAllocation> allocations;

    SiteAllocationRepository(Stores stores) {
        this.allocations = stores.open(Layout.of(SiteRepository.AREA, SiteAllocation.class, one ->
                key(one.planId(), one.collegeId(), one.certificateTypeId(), one.level())));
    }

    public Optional<SiteAllocation> find(String planId, String collegeId, String certificateTypeId, Level level) {
        return allocations.find(key(planId, collegeId, certificateTypeId, level));
    }

    public SiteAllocation save(SiteAllocation allocation) {
        return allocations.save(allocation);
    }

    public void delete(SiteAllocation allocation) {
        allocations.delete(allocation);
    }

    /** All of a plan, by college. */
    public Stream<SiteAllocation> ofPlan(String planId) {
        return allocations.all(Listing.of(Index.PRIMARY, partition(planId)));
    }

    /** What a college borrows in a plan, at most one site per certificate and level. */
    public List<SiteAllocation> ofCollege(String planId, String collegeId) {
        return allocations.all(Listing.of(Index.PRIMARY, partition(planId)).startingWith(collegeId + "#")).toList();
    }

    private static Key key(String planId, String collegeId, String certificateTypeId, Level level) {
        return new Key(partition(planId), Key.of(collegeId, certificateTypeId, level.name()));
    }

    private static String partition(String planId) {
        return "allocation#" + planId;
    }
}
