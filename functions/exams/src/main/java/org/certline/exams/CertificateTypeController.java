package org.certline.exams;

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
import java.util.function.Function;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.CertificateTypeReason;
import org.certline.domain.certificatetype.CertificateTypeRule;
import org.certline.persistence.PageRequest;
import org.certline.persistence.certificatetype.CertificateTypeRepository;
import org.certline.persistence.certificatetype.SubjectRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Certificate types 证书信息 (manual 001 §4.1). */
@Controller("/api/certificate-types")
class CertificateTypeController {

    private final CertificateTypeRepository types;
    private final SubjectRepository subjects;
    private final VisibleTypes visible;
    private final Identifiers identifiers;
    private final TableExport export;
    private final AuditLog audit;

    CertificateTypeController(CertificateTypeRepository types, SubjectRepository subjects, VisibleTypes visible,
            Identifiers identifiers, TableExport export, AuditLog audit) {
        this.types = types;
        this.subjects = subjects;
        this.visible = visible;
        this.identifiers = identifiers;
        this.export = export;
        this.audit = audit;
    }

    /** An organization's own types, or for everybody else all published ones, by number. */
    @Get
    @Allowed(Action.READ_CERTIFICATE_TYPES)
    PageView<CertificateType> list(Caller caller, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        return PageView.of(visible.list(caller, new PageRequest(size, cursor)), Function.identity());
    }

    /** Exports the chosen types, or all that the caller sees. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_CERTIFICATE_TYPES)
    TaskView export(Caller caller, @Body Chosen chosen) {
        return export.write(caller, Action.READ_CERTIFICATE_TYPES, CertificateTypeSheet.SHEET,
                chosen.of(CertificateType::id, () -> visible.all(caller), _ -> visible.all(caller)));
    }

    @Get("/{id}")
    @Allowed(Action.READ_CERTIFICATE_TYPES)
    CertificateType show(Caller caller, String id) {
        return visible.find(caller, id);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_CERTIFICATE_TYPES)
    CertificateType create(Caller caller, @Body CertificateTypeForm form) {
        CertificateType type = Problems.orThrow(
                CertificateTypeRule.check(form.create(identifiers.next(), caller.tenantId())).then(this::unique));
        audit.record(caller, Action.EDIT_CERTIFICATE_TYPES, "certificatetype/" + type.id(), "create");
        return types.add(type);
    }

    @Put("/{id}")
    @Allowed(Action.EDIT_CERTIFICATE_TYPES)
    CertificateType edit(Caller caller, String id, @Body CertificateTypeForm form) {
        CertificateType before = visible.findOwn(caller, id);
        CertificateType after = Problems.orThrow(
                CertificateTypeRule.change(before, form.change(before)).then(this::unique));
        audit.record(caller, Action.EDIT_CERTIFICATE_TYPES, "certificatetype/" + id, "edit");
        return types.change(before, after);
    }

    /** Opens a type to colleges; publishing a published one changes nothing. */
    @Post("/{id}/publish")
    @Allowed(Action.EDIT_CERTIFICATE_TYPES)
    CertificateType publish(Caller caller, String id) {
        CertificateType type = visible.findOwn(caller, id);
        if (type.published()) {
            return type;
        }
        CertificateType published = Problems.orThrow(CertificateTypeRule.publish(type, subjects.ofType(id)));
        audit.record(caller, Action.EDIT_CERTIFICATE_TYPES, "certificatetype/" + id, "publish");
        return types.change(type, published);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.EDIT_CERTIFICATE_TYPES)
    void delete(Caller caller, String id) {
        CertificateType type = Problems.orThrow(CertificateTypeRule.delete(visible.findOwn(caller, id)));
        subjects.ofType(id).forEach(subjects::delete);
        types.delete(type);
        audit.record(caller, Action.EDIT_CERTIFICATE_TYPES, "certificatetype/" + id, "delete");
    }

    private Decision<CertificateType> unique(CertificateType type) {
        return new Objections().when(types.isNumberTaken(type), "number", CertificateTypeReason.NUMBER_TAKEN,
                type.number()).orElse(type);
    }
}
