package org.certline.sites;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.function.Function;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteDetails;
import org.certline.domain.site.SiteRule;
import org.certline.domain.site.SiteState;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Exam sites 考核站点 as colleges apply for them (manual 001 §5.2.4.1). */
@Controller("/api/sites")
class SiteController {

    private final SiteRepository sites;
    private final VisibleSites visible;
    private final SiteApplication application;
    private final TableExport export;
    private final AuditLog audit;

    SiteController(SiteRepository sites, VisibleSites visible, SiteApplication application, TableExport export,
            AuditLog audit) {
        this.sites = sites;
        this.visible = visible;
        this.application = application;
        this.export = export;
        this.audit = audit;
    }

    /** A college's own sites, or those submitted to the organization; all or those in one state. */
    @Get
    @Allowed(Action.READ_SITES)
    PageView<Site> list(Caller caller, @Nullable @QueryValue SiteState state,
            @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        return PageView.of(visible.list(caller, state == null ? "" : state.name(), new PageRequest(size, cursor)),
                Function.identity());
    }

    /** Exports the chosen sites, or all that the filter lets through. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_SITES)
    TaskView export(Caller caller, @Nullable @QueryValue SiteState state, @Body Chosen chosen) {
        return export.write(caller, Action.READ_SITES, SiteSheet.SHEET, chosen.of(Site::id,
                () -> Page.all(request -> visible.list(caller, state == null ? "" : state.name(), request)),
                ids -> visible.withIds(caller, ids)));
    }

    @Get("/{id}")
    @Allowed(Action.READ_SITES)
    Site show(Caller caller, String id) {
        return visible.find(caller, id);
    }

    /** Keeps an application as a draft; there is one per college, certificate and level. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_SITES)
    Site apply(Caller caller, @Body SiteApplication.Form form) {
        Site site = Problems.orThrow(application.apply(caller, form));
        audit.record(caller, Action.EDIT_SITES, "site/" + site.id(), "apply");
        return site;
    }

    @Put("/{id}")
    @Allowed(Action.EDIT_SITES)
    Site edit(Caller caller, String id, @Body SiteEdit form) {
        Site before = visible.find(caller, id);
        Problems.unlessUnchanged(form.version(), before.version());
        Site site = Problems.orThrow(SiteRule.edit(before, form.details()));
        audit.record(caller, Action.EDIT_SITES, "site/" + id, "edit");
        return sites.save(site);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.EDIT_SITES)
    void delete(Caller caller, String id) {
        sites.delete(Problems.orThrow(SiteRule.delete(visible.find(caller, id))));
        audit.record(caller, Action.EDIT_SITES, "site/" + id, "delete");
    }

    @Post("/{id}/submit")
    @Allowed(Action.EDIT_SITES)
    Site submit(Caller caller, String id) {
        Site site = Problems.orThrow(SiteRule.submit(visible.find(caller, id)));
        audit.record(caller, Action.EDIT_SITES, "site/" + id, "submit");
        return sites.save(site);
    }

    /** Takes an application back before it is reviewed. */
    @Post("/{id}/withdraw")
    @Allowed(Action.EDIT_SITES)
    Site withdraw(Caller caller, String id) {
        Site site = Problems.orThrow(SiteRule.withdraw(visible.find(caller, id)));
        audit.record(caller, Action.EDIT_SITES, "site/" + id, "withdraw");
        return sites.save(site);
    }

    /**
     * What a college changes of its site.
     *
     * @param version of the site as it was read
     */
    @Serdeable
    record SiteEdit(@Nullable String address, @Nullable String contactName, @Nullable String contactPhone,
            long version) {

        private SiteDetails details() {
            return new SiteDetails(address, contactName, contactPhone);
        }
    }
}
