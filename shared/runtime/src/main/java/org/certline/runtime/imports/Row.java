package org.certline.runtime.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Refusal;

/**
 * A row with what speaks against it before the store is asked.
 *
 * @param twice that it stands in the file twice, or nothing
 */
record Row<R>(R content, SheetRow shown, List<Refusal> twice) {

    /** Whether nothing speaks against it yet. */
    boolean isSound() {
        return shown.refusals().isEmpty() && twice.isEmpty();
    }

    /** The rule's verdict, unless the row cannot be taken anyway; then all reasons, but one a cell it cannot read. */
    Judged<R> judged(RowVerdict verdict) {
        List<Refusal> refusals = new ArrayList<>(shown.refusals());
        refusals.addAll(twice);
        if (refusals.isEmpty()) {
            return new Judged<>(this, verdict);
        }
        if (verdict instanceof RowVerdict.Refused(List<Refusal> more)) {
            Set<String> unreadable = shown.refusals().stream().map(Refusal::field)
                    .collect(Collectors.toCollection(HashSet::new));
            more.stream().filter(refusal -> !unreadable.contains(refusal.field())).forEach(refusals::add);
        }
        return new Judged<>(this, new RowVerdict.Refused(refusals));
    }

    /** A row and what it does. */
    record Judged<R>(Row<R> row, RowVerdict verdict) {
    }
}
