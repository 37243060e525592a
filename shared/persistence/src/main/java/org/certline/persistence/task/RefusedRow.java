package org.certline.persistence.task;

import java.util.List;
import java.util.Map;

/**
 * A row of an import that was not taken.
 *
 * @param number  its number in the file
 * @param cells   what the file says, by column
 * @param fields  the columns that were refused
 * @param reasons why, in the language of the one who imports
 */
public record RefusedRow(int number, Map<String, String> cells, List<String> fields, List<String> reasons) {
}
