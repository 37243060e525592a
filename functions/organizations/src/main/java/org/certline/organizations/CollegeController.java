package org.certline.organizations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.codelist.CodeLists;
import org.certline.domain.organization.College;
import org.certline.domain.organization.OrganizationReason;
import org.certline.domain.organization.OrganizationRule;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.account.AccountOpening;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Pilot colleges 试点院校管理 (manual 001 §2.2). */
@Controller("/api/colleges")
class CollegeController {

    private final CollegeRepository colleges;
    private final TenantOpening opening;
    private final Identifiers identifiers;
    private final TableExport export;
    private final AuditLog audit;

    CollegeController(CollegeRepository colleges, TenantOpening opening, Identifiers identifiers, TableExport export,
            AuditLog audit) {
        this.colleges = colleges;
        this.opening = opening;
        this.identifiers = identifiers;
        this.export = export;
        this.audit = audit;
    }

    /** All colleges by name, or those whose name begins so. */
    @Get
    @Allowed(Action.READ_TENANTS)
    PageView<CollegeView> list(@Nullable @QueryValue String name, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        return PageView.of(colleges.list(name == null ? "" : name, new PageRequest(size, cursor)), CollegeView::of);
    }

    /** Exports the chosen colleges, or all whose name begins so. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_TENANTS)
    TaskView export(Caller caller, @Nullable @QueryValue(defaultValue = "") String name, @Body Chosen chosen) {
        return export.write(caller, Action.READ_TENANTS, CollegeSheet.SHEET, chosen.of(College::id,
                () -> Page.all(request -> colleges.list(name, request)), ids -> colleges.findAll(ids).stream()));
    }

    @Get("/{id}")
    @Allowed(Action.READ_TENANTS)
    CollegeView show(String id) {
        return CollegeView.of(colleges.find(id).orElseThrow(Problems.notFound()));
    }

    /** Opens a college and its administrator's account. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.MANAGE_TENANTS)
    OpenedCollege open(Caller caller, @Body @Valid NewCollege form) {
        College college = Problems.orThrow(OrganizationRule.check(new College(identifiers.next(), form.name().trim(),
                form.code().trim(), form.regionCode().trim(), form.address().trim(), form.contactName().trim(),
                form.contactPhone().trim(), 0), regions()));
        AccountOpening.Opened first = opening.open(colleges.opening(college), college.id(), Role.COLLEGE_ADMIN,
                form.account(), OrganizationReason.COLLEGE_CODE_TAKEN);
        audit.record(caller, Action.MANAGE_TENANTS, "college/" + college.id(), "open");
        return new OpenedCollege(show(college.id()), first.account().loginName(), first.password());
    }

    /** A college edits itself. */
    @Put("/{id}")
    @Allowed(Action.EDIT_OWN_TENANT)
    CollegeView edit(Caller caller, String id, @Body @Valid CollegeEdit form) {
        College own = colleges.find(id).filter(one -> one.id().equals(caller.tenantId()))
                .orElseThrow(Problems.notFound());
        College edited = Problems.orThrow(OrganizationRule.check(own.edited(form.name().trim(), form.address().trim(),
                form.contactName().trim(), form.contactPhone().trim()), regions()));
        audit.record(caller, Action.EDIT_OWN_TENANT, "college/" + id, "edit");
        return CollegeView.of(colleges.save(edited));
    }

    private static Set<String> regions() {
        return CodeLists.shipped().current("regions").orElseThrow().entries().keySet();
    }

    @Serdeable
    record NewCollege(@NotNull @Size(max = 100) String name, @NotNull @Size(max = 10) String code,
            @NotNull @Size(max = 6) String regionCode, @NotNull @Size(max = 200) String address,
            @NotNull @Size(max = 50) String contactName, @NotNull @Size(max = 20) String contactPhone,
            @NotNull @Valid FirstAccount account) {
    }

    @Serdeable
    record CollegeEdit(@NotNull @Size(max = 100) String name, @NotNull @Size(max = 200) String address,
            @NotNull @Size(max = 50) String contactName, @NotNull @Size(max = 20) String contactPhone) {
    }

    /** @param password of the first account; shown this once */
    @Serdeable
    record OpenedCollege(CollegeView college, String loginName, String password) {
    }
}
