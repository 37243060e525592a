package org.certline.documents.xlsx;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.certline.domain.Decision;
import org.certline.domain.document.DocumentReason;

/** Opens a file as a workbook: XLSX as a stream, XLS as a whole, everything else is refused. */
final class Workbooks {

    private static final long MEGABYTE = 1024 * 1024;
    /** A full sheet within the row limit stays below; shared strings of this size still fit the heap. */
    private static final long LARGEST_PART = 200 * MEGABYTE;
    /** Full sheets pack 14 to 25 to 1, but thousands of rows with one formatted cell more than 100 to 1. */
    private static final double PACKED_TO_UNPACKED = 0.003;

    static {
        ZipSecureFile.setMinInflateRatio(PACKED_TO_UNPACKED);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private Workbooks() {
    }

    /** The workbook, to be closed by the caller; throws what the libraries throw on a damaged file. */
    static Decision<Workbook> open(Path file, SheetLimits limits) throws IOException {
        return switch (WorkbookType.of(file)) {
            case EMPTY -> Decision.refuse(DocumentReason.FILE_EMPTY);
            case HTML -> Decision.refuse(DocumentReason.WORKBOOK_IS_HTML);
            case TEXT -> Decision.refuse(DocumentReason.WORKBOOK_IS_TEXT);
            case UNKNOWN -> Decision.refuse(DocumentReason.WORKBOOK_UNKNOWN_TYPE);
            case ZIP -> within(file, limits.bytes(), Workbooks::xlsx);
            case OLE2 -> within(file, Math.min(limits.bytes(), SheetLimits.XLS_BYTES), Workbooks::xls);
        };
    }

    private interface Opening {
        Decision<Workbook> open(Path file) throws IOException;
    }

    private static Decision<Workbook> within(Path file, long bytes, Opening opening) throws IOException {
        if (Files.size(file) > bytes) {
            return Decision.refuse(DocumentReason.FILE_TOO_LARGE, bytes / MEGABYTE);
        }
        return opening.open(file);
    }

    private static Decision<Workbook> xlsx(Path file) {
        return Decision.accept(StreamingReader.builder().setReadSharedFormulas(false).open(file.toFile()));
    }

    private static Decision<Workbook> xls(Path file) throws IOException {
        POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        try {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                container.close();
                return Decision.refuse(DocumentReason.WORKBOOK_ENCRYPTED);
            }
            return Decision.accept(new HSSFWorkbook(container));
        } catch (EncryptedDocumentException needsPassword) {
            container.close();
            return Decision.refuse(DocumentReason.WORKBOOK_ENCRYPTED);
        } catch (RuntimeException | IOException damaged) {
            container.close();
            throw damaged;
        }
    }
}
