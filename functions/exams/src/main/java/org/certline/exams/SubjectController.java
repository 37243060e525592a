package org.certline.exams;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.CertificateTypeReason;
import org.certline.domain.certificatetype.ExamMode;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.Subject;
import org.certline.domain.certificatetype.SubjectRule;
import org.certline.persistence.certificatetype.SubjectRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Exam subjects 考试科目 of a certificate type (manual 001 §5.2.1). Published plans keep their copies of them. */
@Controller("/api/certificate-types/{typeId}/subjects")
class SubjectController {

    private final SubjectRepository subjects;
    private final VisibleTypes visible;
    private final Identifiers identifiers;
    private final TableExport export;
    private final AuditLog audit;

    SubjectController(SubjectRepository subjects, VisibleTypes visible, Identifiers identifiers, TableExport export,
            AuditLog audit) {
        this.subjects = subjects;
        this.visible = visible;
        this.identifiers = identifiers;
        this.export = export;
        this.audit = audit;
    }

    /** All subjects of the type, in the order they were made. */
    @Get
    @Allowed(Action.READ_CERTIFICATE_TYPES)
    List<Subject> list(Caller caller, String typeId) {
        return subjects.ofType(visible.find(caller, typeId).id());
    }

    /** Exports the chosen subjects of the type, or all. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_CERTIFICATE_TYPES)
    TaskView export(Caller caller, String typeId, @Body Chosen chosen) {
        CertificateType type = visible.find(caller, typeId);
        List<Subject> all = subjects.ofType(typeId);
        return export.write(caller, Action.READ_CERTIFICATE_TYPES, SubjectSheet.of(type),
                chosen.of(Subject::id, all::stream, _ -> all.stream()));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_CERTIFICATE_TYPES)
    Subject create(Caller caller, String typeId, @Body SubjectForm form) {
        CertificateType type = visible.findOwn(caller, typeId);
        Subject subject = Problems.orThrow(
                SubjectRule.check(form.subject(type, identifiers.next(), 0), type).then(this::unique));
        audit.record(caller, Action.EDIT_CERTIFICATE_TYPES, "subject/" + subject.id(), "create");
        return subjects.add(subject);
    }

    @Put("/{id}")
    @Allowed(Action.EDIT_CERTIFICATE_TYPES)
    Subject edit(Caller caller, String typeId, String id, @Body SubjectForm form) {
        CertificateType type = visible.findOwn(caller, typeId);
        Subject before = subjects.find(typeId, id).orElseThrow(Problems.notFound());
        Subject after = Problems.orThrow(
                SubjectRule.check(form.subject(type, id, form.version()), type).then(this::unique));
        audit.record(caller, Action.EDIT_CERTIFICATE_TYPES, "subject/" + id, "edit");
        return subjects.change(before, after);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.EDIT_CERTIFICATE_TYPES)
    void delete(Caller caller, String typeId, String id) {
        visible.findOwn(caller, typeId);
        subjects.delete(subjects.find(typeId, id).orElseThrow(Problems.notFound()));
        audit.record(caller, Action.EDIT_CERTIFICATE_TYPES, "subject/" + id, "delete");
    }

    private Decision<Subject> unique(Subject subject) {
        return new Objections().when(subjects.isNumberTaken(subject), "number",
                CertificateTypeReason.SUBJECT_NUMBER_TAKEN, subject.number()).orElse(subject);
    }

    /**
     * A subject as its organization describes it. What is missing is refused by the rule, with its own reason.
     *
     * @param version of the subject that is edited, as its organization read it; left out for a new one
     */
    @Serdeable
    record SubjectForm(@Nullable Level level, @Nullable String number, @Nullable String name, @Nullable ExamMode mode,
            int fullScore, int passScore, @Nullable Audience audience, long version) {

        Subject subject(CertificateType type, String id, long read) {
            return new Subject(id, type.organizationId(), type.id(), level, number, name, mode, fullScore, passScore,
                    audience, read);
        }
    }
}
