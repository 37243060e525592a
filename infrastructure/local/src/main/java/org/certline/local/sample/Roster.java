package org.certline.local.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.certline.domain.codelist.CodeLists;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.TableWriter;

/** A roster as a college fills in the template of the candidate import (manual 001 §5.2.3). */
final class Roster {

    static final Columns COLUMNS = Columns.of(
            Column.text("name", "姓名"),
            Column.text("pinyin", "姓名拼音"),
            Column.text("idType", "证件类型"),
            Column.identifier("idNumber", "证件号码"),
            Column.identifier("phone", "手机号"),
            Column.text("ethnicGroup", "民族"),
            Column.code("majorCode", "就读专业代码"),
            Column.text("majorName", "就读专业名称"),
            Column.code("majorVersion", "专业版本"),
            Column.text("educationLevel", "专业层次"),
            Column.code("entryYear", "入学年份"));

    private Roster() {
    }

    /** Writes these people as XLSX; the stream stays open. */
    static void write(List<SamplePerson> people, OutputStream out) throws IOException {
        try (TableWriter table = new TableWriter(out, "考生信息", COLUMNS)) {
            people.forEach(person -> table.row(cells(person)));
        }
    }

    /** The cells of one person by column name. */
    static Map<String, String> cells(SamplePerson person) {
        return Map.ofEntries(
                Map.entry("name", person.name()),
                Map.entry("pinyin", person.pinyin()),
                Map.entry("idType", idType(person)),
                Map.entry("idNumber", person.idNumber().value()),
                Map.entry("phone", person.phone()),
                Map.entry("ethnicGroup", person.ethnicGroup()),
                Map.entry("majorCode", person.major().code()),
                Map.entry("majorName", person.major().name()),
                Map.entry("majorVersion", person.major().catalogueVersion()),
                Map.entry("educationLevel", person.educationLevel()),
                Map.entry("entryYear", String.valueOf(person.entryYear())));
    }

    private static String idType(SamplePerson person) {
        return CodeLists.shipped().current("id-types")
                .flatMap(list -> list.find(person.idType().code()))
                .orElseThrow()
                .name(Locale.CHINA);
    }
}
