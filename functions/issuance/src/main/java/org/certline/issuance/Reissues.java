package org.certline.issuance;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.issuance.IssueRule;
import org.certline.persistence.Transactions;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.runtime.issuance.VisibleRecords;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Issues certificates again. */
@Singleton
final class Reissues {

    private final VisibleRecords visible;
    private final CertificateRecordRepository records;
    private final Transactions transactions;
    private final IssuanceStarts starts;

    Reissues(VisibleRecords visible, CertificateRecordRepository records, Transactions transactions,
            IssuanceStarts starts) {
        this.visible = visible;
        this.records = records;
        this.transactions = transactions;
        this.starts = starts;
    }

    IssuanceController.Reissued reissue(Caller caller, List<String> recordIds) {
        Map<Boolean, List<CertificateRecord>> parts = Problems.orThrow(
                        IssueRule.reissuable(visible.withIds(caller, recordIds))).stream()
                .collect(Collectors.partitioningBy(record -> record.state() == IssuanceState.ISSUED));
        List<CertificateRecord> failed = parts.get(false);
        List<CertificateRecord> issued = parts.get(true);
        TaskView task = issued.isEmpty() ? null : TaskView.of(starts.issueAgain(caller, issued));
        failed.stream().map(IssueRule::reopened).map(records::saving)
                .gather(Gatherers.windowFixed(Transactions.MAX_WRITES)).forEach(transactions::write);
        return new IssuanceController.Reissued(failed.size(), task);
    }
}
