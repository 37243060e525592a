package org.certline.importroster;

import java.util.List;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.runtime.imports.RowVerdict;
import org.certline.runtime.imports.SheetImportRule;

/** An import whose machine goes away after some batches. */
final class CutOff implements SheetImportRule {

    private final SheetImportRule rule;
    private int batchesLeft;

    CutOff(SheetImportRule rule, int batches) {
        this.rule = rule;
        this.batchesLeft = batches;
    }

    @Override
    public TaskKind kind() {
        return rule.kind();
    }

    @Override
    public Columns columns() {
        return rule.columns();
    }

    @Override
    public String identity(SheetRow row) {
        return rule.identity(row);
    }

    @Override
    public List<RowVerdict> judge(Task task, List<SheetRow> rows) {
        if (batchesLeft-- == 0) {
            throw new IllegalStateException("cut off");
        }
        return rule.judge(task, rows);
    }
}
