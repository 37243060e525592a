package org.certline.issuance;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How many can be certified.
 *
 * @param eligible   可发证: they had no record and got one, or would get one
 * @param added      how many records were made now
 * @param recorded   had a record before, which stays as it is
 * @param ineligible 不可发证: something speaks against them
 */
@Serdeable
record PendingCounts(long eligible, long added, long recorded, long ineligible) {

    static final PendingCounts NONE = new PendingCounts(0, 0, 0, 0);

    static PendingCounts of(List<Judged> some, int added) {
        long eligible = some.stream().filter(Judged::isEligible).count();
        long recorded = some.stream().filter(one -> one.of().recorded()).count();
        return new PendingCounts(eligible, added, recorded, some.size() - eligible - recorded);
    }

    PendingCounts plus(PendingCounts more) {
        return new PendingCounts(eligible + more.eligible, added + more.added, recorded + more.recorded,
                ineligible + more.ineligible);
    }
}
