package org.certline.runtime.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Decision;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;

/**
 * One kind of import: what its file holds, and what a row does to the store. Everything else (checking first, showing,
 * confirming, applying, going on after an interruption, giving refused rows back) is the same for all kinds.
 *
 * @param <R> a row, or a file of an archive
 */
public interface ImportRule<R> {

    TaskKind kind();

    /** The columns of the file, which are also those of the refused rows given back. */
    Columns columns();

    /** Gives every row in order; or says why the file as a whole cannot be taken. */
    Decision<Integer> read(Path file, Consumer<R> each) throws IOException;

    /** The row as a person sees it, with what could not be read. */
    SheetRow shown(R row);

    /** What may stand only once in a file; an empty string where the row does not say. */
    String identity(R row);

    /**
     * What each row does, in their order, seen against the store as it is now. Looks things up for all rows together.
     * Changes nothing: the writes are made later, or never.
     */
    List<RowVerdict> judge(Task task, List<R> rows);

    /** How many rows are judged together; their writes and two more must fit into one transaction. */
    default int batchSize() {
        return 32;
    }
}
