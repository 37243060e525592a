package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;

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
        narrator.step("考核站点与考场 sites and rooms", new SiteOpening(cast, offer)::open);

        Registering registering = new Registering(cast, offer);
        time.moveInto(dates.registration());
        narrator.step("报考 register", registering::register);
        time.moveInto(dates.payment());
        narrator.step("缴费 confirm-payment", registering::pay);

        Arranging arranging = new Arranging(cast, offer);
        time.moveInto(dates.arrangement());
        narrator.step("排考 schedule", arranging::arrange);
        narrator.step("准考证 papers", arranging::papers);

        Scoring scoring = new Scoring(cast, offer);
        time.moveTo(dates.practical().end());
        narrator.step("成绩 import-scores", () -> scoring.enter(arranging.placements()));
        time.moveTo(dates.afterwards());
        narrator.step("考证结果 results", scoring::results);

        Signing signing = new Signing(cast, offer);
        narrator.step("获取待发证记录 fetch", signing::fetch);
        narrator.step("签发 sign", signing::signAll);
        Issuing issuing = new Issuing(cast, offer);
        List<JsonNode> issued = narrator.step("发放与盖章 issue, stamp", issuing::issue);
        JsonNode verdict = narrator.step("公开查验 verify", () -> issuing.verify(issued.getFirst()));
        byte[] certificate = issuing.download(issued.getFirst());
        time.backToPresent();
        return new Outcome(cast, issued, verdict, issuing.verificationLink(issued.getFirst()), certificate);
    }
}
