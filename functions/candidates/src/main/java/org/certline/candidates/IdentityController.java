package org.certline.candidates;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.IdentityRule;
import org.certline.domain.candidate.Photo;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** What is known of a candidate's identity, and how it becomes known. */
@Controller("/api/candidates")
class IdentityController {

    private final CandidateRepository candidates;
    private final Roll roll;
    private final Verifications verifications;
    private final ObjectStore files;
    private final AuditLog audit;
    private final Clock clock;

    IdentityController(CandidateRepository candidates, Roll roll, Verifications verifications, ObjectStore files,
            AuditLog audit, Clock clock) {
        this.candidates = candidates;
        this.roll = roll;
        this.verifications = verifications;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** The whole ID number; whoever looks is recorded before it is shown. */
    @Get("/{number}/id-number")
    @Allowed(Action.READ_FULL_ID_NUMBERS)
    WholeIdNumber idNumber(Caller caller, String number) {
        Candidate candidate = roll.find(caller, number);
        audit.record(caller, Action.READ_FULL_ID_NUMBERS, "candidate/" + number, "show");
        return new WholeIdNumber(candidate.idNumber().value());
    }

    /** A link to the portrait. */
    @Get("/{number}/photo")
    @Allowed(Action.READ_CANDIDATES)
    DownloadLink photo(Caller caller, String number) {
        String key = Optional.ofNullable(roll.find(caller, number).photo()).map(Photo::key)
                .orElseThrow(Problems.notFound());
        String name = number + ".jpg";
        return new DownloadLink(files.downloadLink(Bucket.FILES, key, name), name);
    }

    /** Has the public-security service compare name, ID number and photo 认证, of one or many. */
    @Post("/verifications")
    @Status(HttpStatus.ACCEPTED)
    @Allowed(Action.VERIFY_PHOTOS)
    TaskView verify(Caller caller, @Body Verifications.Request request) {
        return TaskView.of(verifications.start(caller, request));
    }

    /** Vouches for one candidate whom the service did not recognise 人工确认; who, when and why is kept. */
    @Post("/{number}/confirmation")
    @Allowed(Action.VERIFY_PHOTOS)
    CandidateView confirm(Caller caller, String number, @Body @Valid Confirmation confirmation) {
        Candidate before = roll.find(caller, number);
        Candidate confirmed = Problems.orThrow(
                IdentityRule.confirm(before, caller.accountId(), confirmation.note(), clock.instant()));
        Candidate stored = candidates.change(before, confirmed);
        audit.record(caller, Action.VERIFY_PHOTOS, "candidate/" + number, "confirm");
        return CandidateView.of(stored);
    }

    @Serdeable
    record WholeIdNumber(String idNumber) {
    }

    /** @param note why the person is who the record says */
    @Serdeable
    record Confirmation(@NotNull String note) {
    }
}
