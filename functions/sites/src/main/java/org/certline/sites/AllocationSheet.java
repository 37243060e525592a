package org.certline.sites;

import org.certline.runtime.exports.Sheet;

/** How it is exported where colleges sit (manual 001 §5.2.4.2). */
final class AllocationSheet {

    static final Sheet<SittingPlaces.Place> SHEET = Sheet.<SittingPlaces.Place>titled("考核站点分配")
            .text("考试计划", SittingPlaces.Place::plan)
            .text("院校", SittingPlaces.Place::college)
            .text("考核证书", place -> place.certificate().name())
            .text("证书等级", place -> place.certificate().level().term())
            .text("分配情况", place -> place.way().term())
            .text("考核站点", SittingPlaces.Place::site);

    private AllocationSheet() {
    }
}
