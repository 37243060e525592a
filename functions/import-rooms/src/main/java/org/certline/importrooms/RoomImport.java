package org.certline.importrooms;

import static org.certline.runtime.site.RoomColumns.*;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Refusal;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.site.Room;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteReason;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.plan.PlanRepository;
import org.certline.persistence.site.RoomRepository;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.imports.RowVerdict;
import org.certline.runtime.imports.SheetImportRule;
import org.certline.runtime.site.RoomColumns;

/** The import of rooms into a plan: a row makes a room at the college's own site, or changes the one of that name. */
@Singleton
final class RoomImport implements SheetImportRule {

    /** The task's parameter that names the plan. */
    static final String PLAN = "planId";

    private final PlanRepository plans;
    private final SiteRepository sites;
    private final RoomRepository rooms;
    private final Identifiers identifiers;
    private final Clock clock;

    RoomImport(PlanRepository plans, SiteRepository sites, RoomRepository rooms, Identifiers identifiers, Clock clock) {
        this.plans = plans;
        this.sites = sites;
        this.rooms = rooms;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.IMPORT_ROOMS;
    }

    @Override
    public Columns columns() {
        return RoomColumns.IMPORT;
    }

    @Override
    public String identity(SheetRow row) {
        return String.join("\n", row.text(CERTIFICATE), row.text(LEVEL), row.text(NAME));
    }

    @Override
    public List<RowVerdict> judge(Task task, List<SheetRow> rows) {
        String college = task.tenantId();
        Optional<Plan> plan = plans.find(task.parameters().getOrDefault(PLAN, ""))
                .filter(found -> found.published() && found.includes(college));
        if (plan.isEmpty()) {
            return rows.stream().<RowVerdict>map(row -> refused(Refusal.of(SiteReason.PLAN_UNKNOWN))).toList();
        }
        RoomVerdicts verdicts = new RoomVerdicts(plan.get(), own(plan.get(), college), present(plan.get(), college));
        Instant now = clock.instant();
        return rows.stream().map(row -> verdicts.of(row, identifiers.next(), now, rooms)).toList();
    }

    private Map<String, Site> own(Plan plan, String college) {
        return sites.findAll(plan.certificates().stream().map(one -> siteId(college, one)).toList()).stream()
                .collect(Collectors.toMap(site -> site.certificateTypeId() + site.level(), Function.identity()));
    }

    private Map<String, Room> present(Plan plan, String college) {
        return rooms.allOfCollege(plan.id(), college)
                .collect(Collectors.toMap(room -> room.siteId() + "#" + room.name(), Function.identity()));
    }

    static RowVerdict refused(Refusal... refusals) {
        return new RowVerdict.Refused(List.of(refusals));
    }

    private static String siteId(String college, PlanCertificate certificate) {
        return Site.id(college, certificate.certificateTypeId(), certificate.level());
    }
}
