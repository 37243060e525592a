package org.certline.runtime.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.certline.runtime.problem.Problem;

/**
 * What an import would do, row by row.
 *
 * @param rows     the first rows that would do anything or are refused
 * @param complete whether these are all
 */
@Serdeable
public record ImportPreview(List<PreviewRow> rows, boolean complete) {

    /**
     * @param number  the row's number in the file
     * @param outcome {@code created}, {@code changed} or {@code refused}
     * @param cells   what the file says, by column; long numbers masked
     * @param errors  why it is refused, in the language of the one who imports
     */
    @Serdeable
    public record PreviewRow(int number, String outcome, Map<String, String> cells, List<Problem.Item> errors) {
    }
}
