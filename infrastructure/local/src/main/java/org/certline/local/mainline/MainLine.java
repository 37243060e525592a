package org.certline.local.mainline;

import java.io.PrintStream;
import java.net.URI;

/**
 * The whole line from a roster to certificates that strangers can check, through the public API, each step by those who
 * do it in real life.
 */
public final class MainLine {

    private final URI address;
    private final Inputs inputs;
    private final PrintStream out;

    /**
     * @param address where the platform answers
     * @param out     gets a line for each step
     */
    public MainLine(URI address, Inputs inputs, PrintStream out) {
        this.address = address;
        this.inputs = inputs;
        this.out = out;
    }

    /** Plays it on a platform that nobody opened yet; ends with the clock as it was. */
    public Outcome play() {
        Narrator narrator = new Narrator(out);
        TimeMachine time = new TimeMachine(Person.stranger(address));
        PlanDates dates = PlanDates.ending(time.now());
        time.moveTo(dates.opening());
        Cast cast = narrator.step("开通平台、机构和院校 set-up", () -> {
            Cast opened = new SetUp(address, inputs).open();
            return new Narrator.Told<>(opened, opened.colleges().size() + 1L, "tenants, passwords changed");
        });
        Offer offer = narrator.step("证书、科目与考试计划 plan", () ->
                new Narrator.Told<>(new Planning(cast, dates).publish(), 1, "published, five windows"));
        Enrolling enrolling = new Enrolling(cast);
        narrator.step("导入考生 import-roster", enrolling::importRosters);
        narrator.step("导入照片 import-photos", enrolling::importPhotos);
        narrator.step("认证考生 verify-photo", enrolling::verify);
        return new Outcome(cast, offer, dates.opening());
    }
}
