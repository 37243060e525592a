package org.certline.documents.xlsx;

/**
 * How much of a workbook is read before it is refused.
 *
 * @param bytes   size of an XLSX file in bytes
 * @param rows    rows below the header that are not blank
 * @param columns cells of one row
 */
public record SheetLimits(long bytes, int rows, int columns) {

    /** XLS is read as a whole into memory, so it may only be small: 10 MB. */
    static final long XLS_BYTES = 10L * 1024 * 1024;

    /** 20 MB, 100 000 rows, 200 columns. */
    public static final SheetLimits USUAL = new SheetLimits(20L * 1024 * 1024, 100_000, 200);
}
