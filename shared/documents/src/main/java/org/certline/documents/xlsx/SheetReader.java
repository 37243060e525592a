package org.certline.documents.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.certline.domain.Decision;
import org.certline.domain.Decision.Accepted;
import org.certline.domain.Decision.Refused;
import org.certline.domain.document.DocumentReason;

/**
 * Reads the rows of a workbook one after the other, so that a large file needs little memory.
 *
 * <p>The kind of file is told by its first bytes. The header may stand below titles and notes; it is found
 * by the columns' titles. Rows that are blank, or are the template's untouched sample, are left out.
 */
public final class SheetReader {

    private static final System.Logger LOG = System.getLogger(SheetReader.class.getName());

    private final Columns columns;
    private final SheetLimits limits;

    public SheetReader(Columns columns, SheetLimits limits) {
        this.columns = columns;
        this.limits = limits;
    }

    /** With the {@linkplain SheetLimits#USUAL usual limits}. */
    public SheetReader(Columns columns) {
        this(columns, SheetLimits.USUAL);
    }

    /**
     * Gives every row to {@code each}, in order.
     *
     * @return how many rows there were; or why the file as a whole cannot be taken, which may turn out only
     *         after rows have been given (a file cut off in the middle, too many rows)
     */
    public Decision<Integer> read(Path file, Consumer<SheetRow> each) throws IOException {
        RowLoop rows = new RowLoop(columns, limits, each);
        try {
            return switch (Workbooks.open(file, limits)) {
                case Refused<Workbook>(var refusals) -> Decision.refuse(refusals);
                case Accepted<Workbook>(Workbook workbook) -> readAndClose(workbook, rows);
            };
        } catch (ReceiverFailed failed) {
            throw failed.cause();
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(System.Logger.Level.INFO, "workbook cannot be read", unreadable);
            return Decision.refuse(reasonOf(unreadable));
        }
    }

    /** As {@link #read(Path, Consumer)}, over a copy in a temporary file that is gone afterwards. */
    public Decision<Integer> read(InputStream in, Consumer<SheetRow> each) throws IOException {
        Path copy = Files.createTempFile("sheet", ".tmp");
        try {
            try (var out = Files.newOutputStream(copy)) {
                // One byte over the limit is enough for the size check to refuse it.
                long left = limits.bytes() + 1;
                byte[] buffer = new byte[8192];
                for (int n = in.read(buffer); n > 0 && left > 0; n = in.read(buffer)) {
                    out.write(buffer, 0, (int) Math.min(n, left));
                    left -= n;
                }
            }
            return read(copy, each);
        } finally {
            Files.delete(copy);
        }
    }

    private static Decision<Integer> readAndClose(Workbook workbook, RowLoop rows) throws IOException {
        try (workbook) {
            return rows.over(workbook);
        }
    }

    /** The libraries tell of a bomb only in words. */
    private static DocumentReason reasonOf(Exception unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb")) {
                return DocumentReason.WORKBOOK_INFLATES_TOO_MUCH;
            }
        }
        return DocumentReason.WORKBOOK_DAMAGED;
    }
}
