package org.certline.candidates;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateForm;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdNumberRule;
import org.certline.domain.candidate.IdentityState;
import org.certline.persistence.PageRequest;
import org.certline.persistence.candidate.CandidateFilter;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;

/** Candidates of the caller's college 考生管理 (manual 001 §5.2.3). */
@Controller("/api/candidates")
@SerdeImport(CandidateForm.class)
class CandidateController {

    private final CandidateRepository candidates;
    private final Roll roll;
    private final Deletions deletions;
    private final AuditLog audit;

    CandidateController(CandidateRepository candidates, Roll roll, Deletions deletions, AuditLog audit) {
        this.candidates = candidates;
        this.roll = roll;
        this.deletions = deletions;
        this.audit = audit;
    }

    /** The college's candidates by kind, state, beginning of the name or beginning of the number. */
    @Get
    @Allowed(Action.READ_CANDIDATES)
    PageView<CandidateView> list(Caller caller, @Nullable @QueryValue CandidateKind kind,
            @Nullable @QueryValue IdentityState state, @Nullable @QueryValue String name,
            @Nullable @QueryValue String number, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        return PageView.of(candidates.list(caller.tenantId(), new CandidateFilter(kind, state, name, number),
                new PageRequest(size, cursor)), CandidateView::of);
    }

    /** The one candidate with this ID number, or none. A body, because addresses end up in logs. */
    @Post("/search")
    @Allowed(Action.READ_CANDIDATES)
    PageView<CandidateView> search(Caller caller, @Body @Valid Search search) {
        String number = IdNumberRule.normalize(search.idNumber());
        List<CandidateView> found = number.isEmpty() ? List.of()
                : candidates.byIdNumber(caller.tenantId(), new IdNumber(number)).stream().map(CandidateView::of).toList();
        return new PageView<>(found, "");
    }

    @Get("/{number}")
    @Allowed(Action.READ_CANDIDATES)
    CandidateView show(Caller caller, String number) {
        return CandidateView.of(roll.find(caller, number));
    }

    /** Adds one candidate 新增考生. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_CANDIDATES)
    CandidateView add(Caller caller, @Body CandidateForm form) {
        Candidate added = Problems.orThrow(roll.add(caller, form));
        audit.record(caller, Action.EDIT_CANDIDATES, "candidate/" + added.number(), "add");
        return CandidateView.of(added);
    }

    /** Edits one candidate: everything before 信息准确, after it all but the identity. */
    @Put("/{number}")
    @Allowed(Action.EDIT_CANDIDATES)
    CandidateView edit(Caller caller, String number, @Body @Valid Edit edit) {
        Candidate edited = Problems.orThrow(roll.edit(caller, number, edit.version(), edit.details()));
        audit.record(caller, Action.EDIT_CANDIDATES, "candidate/" + number, "edit");
        return CandidateView.of(edited);
    }

    /** Deletes one candidate, who must have no registration. */
    @Delete("/{number}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.EDIT_CANDIDATES)
    void delete(Caller caller, String number) {
        Problems.orThrow(roll.delete(roll.find(caller, number)));
        audit.record(caller, Action.EDIT_CANDIDATES, "candidate/" + number, "delete");
    }

    /** Deletes many, each on its own: what cannot be deleted is named with the reason. */
    @Post("/deletions")
    @Allowed(Action.EDIT_CANDIDATES)
    Deletions.Outcome deleteMany(HttpRequest<?> request, Caller caller, @Body @Valid Chosen chosen) {
        return deletions.delete(caller, chosen.numbers(), request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE));
    }

    /** @param idNumber whole, as typed */
    @Serdeable
    record Search(@NotNull String idNumber) {
    }

    /** @param version of the candidate as it was shown */
    @Serdeable
    record Edit(long version, @NotNull CandidateForm details) {
    }

    @Serdeable
    record Chosen(@NotNull List<String> numbers) {
    }
}
