package org.certline.local.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.certline.documents.xlsx.TableWriter;

/**
 * A roster in which every row but the first is refused: one row for each {@link Mistake}, and a last one that
 * says the first person once more.
 */
final class BadRoster {

    private BadRoster() {
    }

    /** How many people are needed to write one. */
    static int size() {
        return Mistake.values().length + 1;
    }

    /** Spoils these people's rows, the first excepted; the stream stays open. */
    static void write(List<SamplePerson> people, OutputStream out) throws IOException {
        Mistake[] mistakes = Mistake.values();
        try (TableWriter table = new TableWriter(out, "考生信息", Roster.COLUMNS)) {
            table.row(Roster.cells(people.getFirst()));
            for (int i = 0; i < mistakes.length; i++) {
                Map<String, String> cells = new HashMap<>(Roster.cells(people.get(i + 1)));
                cells.putAll(mistakes[i].cells());
                table.row(cells);
            }
            table.row(Roster.cells(people.getFirst()));
        }
    }
}
