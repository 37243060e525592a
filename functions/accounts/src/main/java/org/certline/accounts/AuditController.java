package org.certline.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.documents.pdf.ChinaTime;
import org.certline.domain.account.Account;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.audit.AuditEntry;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.account.AccountRepository;
import org.certline.persistence.audit.AuditFilter;
import org.certline.persistence.audit.AuditRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.http.PageView;
import org.certline.runtime.task.TaskView;

/** Who did what in the caller's tenant. */
@Controller("/api/audit")
class AuditController {

    private static final String DAY = "yyyy-MM-dd";
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

    private final AuditRepository entries;
    private final AccountRepository accounts;
    private final TableExport export;

    AuditController(AuditRepository entries, AccountRepository accounts, TableExport export) {
        this.entries = entries;
        this.accounts = accounts;
        this.export = export;
    }

    /**
     * The tenant's audit log, newest first: all, or what somebody did, what was done to something, or both.
     *
     * @param subject area and id, as the entries say it
     * @param from    first day, in China
     * @param until   last day, in China
     */
    @Get
    @Allowed(Action.READ_AUDIT)
    PageView<Entry> list(Caller caller, @Nullable @QueryValue(defaultValue = "") String accountId,
            @Nullable @QueryValue(defaultValue = "") String subject, @Nullable @QueryValue Action action,
            @Nullable @QueryValue @Format(DAY) LocalDate from, @Nullable @QueryValue @Format(DAY) LocalDate until,
            @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        return PageView.of(entries.ofTenant(caller.tenantId(), filter(accountId, subject, action, from, until),
                new PageRequest(size, cursor)), Entry::of);
    }

    /** Exports the chosen entries, or all that the filters let through, with the names of their accounts. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_AUDIT)
    TaskView export(Caller caller, @Nullable @QueryValue(defaultValue = "") String accountId,
            @Nullable @QueryValue(defaultValue = "") String subject, @Nullable @QueryValue Action action,
            @Nullable @QueryValue @Format(DAY) LocalDate from, @Nullable @QueryValue @Format(DAY) LocalDate until,
            @Body Chosen chosen) {
        AuditFilter filter = filter(accountId, subject, action, from, until);
        Map<String, Account> holders = Page.all(request -> accounts.ofTenant(caller.tenantId(), "", "", request))
                .collect(Collectors.toMap(Account::id, Function.identity()));
        return export.write(caller, Action.READ_AUDIT, AuditSheet.of(holders), chosen.of(AuditEntry::id,
                () -> Page.all(request -> entries.ofTenant(caller.tenantId(), filter, request)),
                ids -> entries.findAll(caller.tenantId(), ids).stream()));
    }

    private static AuditFilter filter(String accountId, String subject, @Nullable Action action,
            @Nullable LocalDate from, @Nullable LocalDate until) {
        boolean spanned = from != null || until != null;
        Instant first = from == null ? Instant.EPOCH : ChinaTime.startOf(from);
        Instant end = ChinaTime.startOf(until == null ? LAST_DAY : until.plusDays(1));
        return new AuditFilter(accountId, subject, action == null ? "" : action.name(),
                spanned ? Identifiers.firstAt(first) : "", spanned ? Identifiers.firstAt(end) : "");
    }

    /** @param subject area and id of what it was done to */
    @Serdeable
    record Entry(String id, Instant at, String accountId, String action, String subject, String detail) {

        static Entry of(AuditEntry entry) {
            return new Entry(entry.id(), entry.at(), entry.accountId(), entry.action(), entry.subject(),
                    entry.detail());
        }
    }
}
