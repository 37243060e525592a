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
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.organization.Organization;
import org.certline.domain.organization.OrganizationReason;
import org.certline.domain.organization.OrganizationRule;
import org.certline.domain.organization.SealKind;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.account.AccountOpening;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Evaluation organizations 培训评价组织管理 (manual 001 §2.1). */
@Controller("/api/organizations")
class OrganizationController {

    private final OrganizationRepository organizations;
    private final TenantOpening opening;
    private final SealImages seals;
    private final Identifiers identifiers;
    private final TableExport export;
    private final AuditLog audit;

    OrganizationController(OrganizationRepository organizations, TenantOpening opening, SealImages seals,
            Identifiers identifiers, TableExport export, AuditLog audit) {
        this.organizations = organizations;
        this.opening = opening;
        this.seals = seals;
        this.identifiers = identifiers;
        this.export = export;
        this.audit = audit;
    }

    /** All organizations by name, or those whose name begins so. */
    @Get
    @Allowed(Action.READ_TENANTS)
    PageView<OrganizationView> list(@Nullable @QueryValue String name, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        return PageView.of(organizations.list(name == null ? "" : name, new PageRequest(size, cursor)),
                OrganizationView::of);
    }

    /** Exports the chosen organizations, or all whose name begins so. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_TENANTS)
    TaskView export(Caller caller, @Nullable @QueryValue(defaultValue = "") String name, @Body Chosen chosen) {
        return export.write(caller, Action.READ_TENANTS, OrganizationSheet.SHEET, chosen.of(Organization::id,
                () -> Page.all(request -> organizations.list(name, request)), ids -> organizations.findAll(ids).stream()));
    }

    @Get("/{id}")
    @Allowed(Action.READ_TENANTS)
    OrganizationView show(String id) {
        return OrganizationView.of(organizations.find(id).orElseThrow(Problems.notFound()));
    }

    /** Opens an organization and its administrator's account. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.MANAGE_TENANTS)
    OpenedOrganization open(Caller caller, @Body @Valid NewOrganization form) {
        Organization organization = Problems.orThrow(OrganizationRule.check(new Organization(identifiers.next(),
                form.name().trim(), form.institutionCode().trim(), form.contactName().trim(),
                form.contactPhone().trim(), "", "", true, 0)));
        AccountOpening.Opened first = opening.open(organizations.opening(organization), organization.id(),
                Role.ORGANIZATION_ADMIN, form.account(), OrganizationReason.INSTITUTION_CODE_TAKEN);
        audit.record(caller, Action.MANAGE_TENANTS, "organization/" + organization.id(), "open");
        return new OpenedOrganization(show(organization.id()), first.account().loginName(), first.password());
    }

    /** An organization edits itself. */
    @Put("/{id}")
    @Allowed(Action.EDIT_OWN_TENANT)
    OrganizationView edit(Caller caller, String id, @Body @Valid OrganizationEdit form) {
        Organization edited = Problems.orThrow(OrganizationRule.check(own(caller, id).edited(form.name().trim(),
                form.contactName().trim(), form.contactPhone().trim(), form.siteSelfSignAllowed())));
        audit.record(caller, Action.EDIT_OWN_TENANT, "organization/" + id, "edit");
        return OrganizationView.of(organizations.save(edited));
    }

    /** An organization uploads the image of one of its seals. */
    @Put("/{id}/seals/{kind}")
    @Allowed(Action.EDIT_OWN_TENANT)
    OrganizationView uploadSeal(Caller caller, String id, SealKind kind, @Body @Valid SealImage image) {
        Organization organization = own(caller, id);
        String key = seals.store(Problems.orThrow(seals.check(image.png())));
        audit.record(caller, Action.EDIT_OWN_TENANT, "organization/" + id, "seal " + kind);
        return OrganizationView.of(organizations.save(organization.withSeal(kind, key)));
    }

    private Organization own(Caller caller, String id) {
        return organizations.find(id).filter(one -> one.id().equals(caller.tenantId()))
                .orElseThrow(Problems.notFound());
    }

    @Serdeable
    record NewOrganization(@NotNull @Size(max = 100) String name, @NotNull @Size(max = 13) String institutionCode,
            @NotNull @Size(max = 50) String contactName, @NotNull @Size(max = 20) String contactPhone,
            @NotNull @Valid FirstAccount account) {
    }

    @Serdeable
    record OrganizationEdit(@NotNull @Size(max = 100) String name, @NotNull @Size(max = 50) String contactName,
            @NotNull @Size(max = 20) String contactPhone, boolean siteSelfSignAllowed) {
    }

    /** @param png the image in base64 */
    @Serdeable
    record SealImage(@NotNull @Size(max = 700_000) String png) {
    }

    /** @param password of the first account; shown this once */
    @Serdeable
    record OpenedOrganization(OrganizationView organization, String loginName, String password) {
    }
}
