package org.certline.runtime.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Sex;
import org.certline.domain.codelist.CodeEntry;
import org.certline.domain.codelist.CodeList;
import org.certline.domain.codelist.CodeLists;

/**
 * The columns of a roster (manual 001 §5.2.3): of the template, of imports and of exports, so that an exported roster
 * can be edited and imported again.
 */
public final class RosterColumns {

    /** Columns of the template and of imports. */
    public static final Columns IMPORT = Columns.of(
            Column.text("name", "姓名").must().like("王小八").explained("与身份证件一致"),
            Column.text("pinyin", "姓名拼音").like("Wang Xiaoba").explained("每个词首字母大写，不带声调"),
            Column.text("idType", "证件类型").oneOf(terms("id-types")).like("居民身份证").explained("空白为居民身份证"),
            Column.identifier("idNumber", "证件号码").alsoCalled("身份证号", "身份证号码").must().like("379999199901010018")
                    .explained("请保持文本格式"),
            Column.text("sex", "性别").oneOf(List.of("男", "女")).like("男").explained("可空白，以证件号码为准"),
            Column.text("ethnicGroup", "民族").oneOf(terms("ethnic-groups")).like("汉族"),
            Column.code("phone", "手机号").alsoCalled("手机号码", "联系电话").like("13800138000"),
            Column.text("kind", "考生类型").alsoCalled("学生类型").oneOf(List.of("院校考生", "社会考生")).like("院校考生")
                    .explained("空白为院校考生"),
            Column.code("majorCode", "专业代码").alsoCalled("就读专业代码").like("540502").explained("院校考生必填"),
            Column.text("majorName", "专业名称").alsoCalled("就读专业名称", "就读专业").like("工程造价")
                    .explained("院校考生必填，与专业目录一致"),
            Column.code("majorVersion", "专业版本").alsoCalled("专业目录版本").like("2015").explained("专业目录的年份"),
            Column.text("educationLevel", "专业层次").oneOf(terms("education-levels")).like("高等职业教育专科")
                    .explained("院校考生必填"),
            Column.code("entryYear", "入学年份").like("2024").explained("院校考生必填，四位年份"),
            Column.identifier("number", "考生编号").explained("仅在修改已有考生时保留导出的编号"));

    /** Columns of exports: those of an import and how far the identity is known. */
    public static final Columns EXPORT = Columns.of(append(IMPORT.all(), Column.text("state", "信息状态")));

    private RosterColumns() {
    }

    /** A candidate as a row of an export. */
    public static Map<String, String> cells(Candidate candidate, boolean wholeIdNumber) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("name", candidate.name());
        cells.put("pinyin", candidate.pinyin());
        cells.put("idType", term("id-types", candidate.idType().code()));
        cells.put("idNumber", wholeIdNumber ? candidate.idNumber().value() : candidate.idNumber().masked());
        cells.put("sex", candidate.sex() == null ? "" : candidate.sex().term());
        cells.put("ethnicGroup", term("ethnic-groups", candidate.ethnicGroup()));
        cells.put("phone", candidate.phone());
        cells.put("kind", candidate.kind().term());
        cells.put("majorCode", candidate.majorCode());
        cells.put("majorName", candidate.majorName());
        cells.put("majorVersion", candidate.majorVersion());
        cells.put("educationLevel", term("education-levels", candidate.educationLevel()));
        cells.put("entryYear", candidate.entryYear() == 0 ? "" : String.valueOf(candidate.entryYear()));
        cells.put("number", candidate.number());
        cells.put("state", term(candidate.state()));
        return cells;
    }

    /** The kind of candidate a cell names. */
    public static Optional<CandidateKind> kind(String term) {
        return List.of(CandidateKind.values()).stream().filter(kind -> kind.term().equals(term)).findFirst();
    }

    /** The sex a cell names. */
    public static Optional<Sex> sex(String term) {
        return List.of(Sex.values()).stream().filter(sex -> sex.term().equals(term)).findFirst();
    }

    /** The type of identity document a cell names. */
    public static Optional<IdType> idType(String term) {
        return list("id-types").findByName(term).flatMap(entry -> IdType.ofCode(entry.code()));
    }

    private static String term(IdentityState state) {
        return switch (state) {
            case NO_PHOTO -> "无照片";
            case TO_BE_VERIFIED -> "信息待认证";
            case TO_BE_CONFIRMED -> "需人工确认";
            case ACCURATE -> "信息准确";
        };
    }

    private static String term(String listName, String code) {
        return list(listName).find(code).map(CodeEntry::zh).orElse("");
    }

    private static List<String> terms(String listName) {
        return list(listName).entries().values().stream().map(CodeEntry::zh).toList();
    }

    private static CodeList list(String name) {
        return CodeLists.shipped().current(name).orElseThrow();
    }

    private static List<Column> append(List<Column> columns, Column last) {
        List<Column> all = new ArrayList<>(columns);
        all.add(last);
        return all;
    }
}
