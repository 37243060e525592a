package org.certline.runtime.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.certline.documents.xlsx.SheetReader;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Decision;

/** An import whose file is a workbook. */
public interface SheetImportRule extends ImportRule<SheetRow> {

    @Override
    default Decision<Integer> read(Path file, Consumer<SheetRow> each) throws IOException {
        return new SheetReader(columns()).read(file, each);
    }

    @Override
    default SheetRow shown(SheetRow row) {
        return row;
    }
}
