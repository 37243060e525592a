package org.certline.notices;

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
import java.time.Clock;
import java.util.stream.Stream;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.notice.Notice;
import org.certline.domain.notice.NoticeRule;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.notice.NoticeRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** The notices of the caller's tenant, published or not. */
@Controller("/api/notices")
class NoticeController {

    private final NoticeRepository notices;
    private final Identifiers identifiers;
    private final TableExport export;
    private final AuditLog audit;
    private final Clock clock;

    NoticeController(NoticeRepository notices, Identifiers identifiers, TableExport export, AuditLog audit,
            Clock clock) {
        this.notices = notices;
        this.identifiers = identifiers;
        this.export = export;
        this.audit = audit;
        this.clock = clock;
    }

    /** The tenant's notices, newest first. */
    @Get
    @Allowed(Action.MANAGE_NOTICES)
    PageView<NoticeView> list(Caller caller, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        return PageView.of(notices.ofTenant(caller.tenantId(), new PageRequest(size, cursor)), NoticeView::of);
    }

    /** Exports the chosen notices, or all of the tenant. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.MANAGE_NOTICES)
    TaskView export(Caller caller, @Body Chosen chosen) {
        Stream<Notice> all = Page.all(request -> notices.ofTenant(caller.tenantId(), request));
        return export.write(caller, Action.MANAGE_NOTICES, NoticeSheet.SHEET,
                chosen.of(Notice::id, () -> all, _ -> all));
    }

    @Get("/{id}")
    @Allowed(Action.MANAGE_NOTICES)
    NoticeView show(Caller caller, String id) {
        return NoticeView.of(find(caller, id));
    }

    /** Keeps a draft. */
    @Post
    @Status(HttpStatus.CREATED)
    @Allowed(Action.MANAGE_NOTICES)
    NoticeView create(Caller caller, @Body NoticeForm form) {
        return keep(caller, form.of(identifiers.next(), caller.tenantId()), "create");
    }

    /** Changes one that is not out; {@code version} is that of the notice as the caller read it. */
    @Put("/{id}")
    @Allowed(Action.MANAGE_NOTICES)
    NoticeView edit(Caller caller, String id, @Body NoticeForm form) {
        return keep(caller, form.change(find(caller, id)), "edit");
    }

    /** Puts it before the public; publishing one that is out changes nothing. */
    @Post("/{id}/publish")
    @Allowed(Action.MANAGE_NOTICES)
    NoticeView publish(Caller caller, String id) {
        Notice before = find(caller, id);
        Notice published = Problems.orThrow(NoticeRule.publish(before, clock.instant()));
        return published.equals(before) ? NoticeView.of(before) : save(caller, published, "publish");
    }

    /** Takes it back from the public. */
    @Post("/{id}/withdraw")
    @Allowed(Action.MANAGE_NOTICES)
    NoticeView withdraw(Caller caller, String id) {
        return save(caller, Problems.orThrow(NoticeRule.withdraw(find(caller, id), clock.instant())), "withdraw");
    }

    /** Deletes one that is not out. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Allowed(Action.MANAGE_NOTICES)
    void delete(Caller caller, String id) {
        notices.delete(Problems.orThrow(NoticeRule.delete(find(caller, id))));
        audit.record(caller, Action.MANAGE_NOTICES, "notice/" + id, "delete");
    }

    private NoticeView keep(Caller caller, Notice notice, String detail) {
        return save(caller, Problems.orThrow(NoticeRule.write(notice)), detail);
    }

    private NoticeView save(Caller caller, Notice notice, String detail) {
        Notice saved = notices.save(notice);
        audit.record(caller, Action.MANAGE_NOTICES, "notice/" + saved.id(), detail);
        return NoticeView.of(saved);
    }

    private Notice find(Caller caller, String id) {
        return notices.find(id).filter(notice -> notice.tenantId().equals(caller.tenantId()))
                .orElseThrow(Problems.notFound());
    }

    /** @param version of the notice that is edited; left out for a new one */
    @Serdeable
    record NoticeForm(@Nullable String title, @Nullable String text, long version) {

        Notice of(String id, String tenantId) {
            return new Notice(id, tenantId, title, text, null, null, 0);
        }

        Notice change(Notice before) {
            return new Notice(before.id(), before.tenantId(), title, text, before.publishedAt(), before.withdrawnAt(),
                    version);
        }
    }
}
