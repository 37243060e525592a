package org.certline.accounts;

import java.util.Arrays;
import java.util.Map;
import org.certline.documents.pdf.ChinaTime;
import org.certline.domain.account.Account;
import org.certline.domain.account.Action;
import org.certline.domain.audit.AuditEntry;
import org.certline.runtime.exports.Sheet;

/** How the audit log is exported; details and subjects stand there as they were recorded. */
final class AuditSheet {

    private AuditSheet() {
    }

    /** @param holders whose accounts they are, by id; those deleted by now are missing */
    static Sheet<AuditEntry> of(Map<String, Account> holders) {
        return Sheet.<AuditEntry>titled("操作日志")
                .text("时间", entry -> ChinaTime.minute(entry.at()))
                .text("操作账号", entry -> holders.containsKey(entry.accountId())
                        ? holders.get(entry.accountId()).loginName() : entry.accountId())
                .text("姓名", entry -> holders.containsKey(entry.accountId())
                        ? holders.get(entry.accountId()).name() : "")
                .text("操作", AuditSheet::action)
                .text("内容", AuditEntry::detail)
                .text("对象", AuditEntry::subject);
    }

    /** The log outlives the names it was written with. */
    private static String action(AuditEntry entry) {
        return Arrays.stream(Action.values()).filter(one -> one.name().equals(entry.action())).findFirst()
                .map(Action::term).orElse(entry.action());
    }
}
