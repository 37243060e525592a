package org.certline.importroster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.certline.documents.xlsx.TableWriter;
import org.certline.domain.candidate.CheckCharacter;
import org.certline.runtime.candidate.RosterColumns;

/** Rows of rosters, and rosters of rows. */
final class People {

    private People() {
    }

    /** A row about the n-th person, whose ID number no living person has. */
    static Map<String, String> person(int n) {
        String digits = "37999919990101%03d".formatted(n);
        Map<String, String> cells = new HashMap<>(Map.of("name", "王小八", "pinyin", "Wang Xiaoba",
                "idType", "居民身份证", "idNumber", digits + CheckCharacter.of(digits), "phone", "13800138000",
                "ethnicGroup", "汉族", "majorCode", "540502", "majorName", "工程造价", "majorVersion", "2015"));
        cells.putAll(Map.of("kind", "院校考生", "educationLevel", "高等职业教育专科", "entryYear", "2024"));
        return cells;
    }

    /** The same row with one cell changed. */
    static Map<String, String> but(Map<String, String> person, String column, String value) {
        Map<String, String> changed = new HashMap<>(person);
        changed.put(column, value);
        return changed;
    }

    static List<Map<String, String>> people(int count) {
        return IntStream.range(0, count).mapToObj(People::person).toList();
    }

    static byte[] roster(List<Map<String, String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = new TableWriter(out, "考生", RosterColumns.IMPORT)) {
            rows.forEach(table::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
