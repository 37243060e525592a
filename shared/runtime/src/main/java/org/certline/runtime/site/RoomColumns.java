package org.certline.runtime.site;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.site.Room;
import org.certline.domain.site.RoomState;

/** The columns in which rooms are imported and exported (manual 001 §5.2.5); an export can be imported again. */
public final class RoomColumns {

    public static final String CERTIFICATE = "certificate";
    public static final String LEVEL = "level";
    public static final String NAME = "name";
    public static final String ADDRESS = "address";
    public static final String SEATS = "seats";
    public static final String SUBJECTS = "subjects";

    /** What subjects are parted by in one cell. */
    public static final String SEPARATOR = "、";

    /** Columns of the template and of imports. */
    public static final Columns IMPORT = Columns.of(columns());

    /** Columns of exports. */
    public static final Columns EXPORT = Columns.of(
            Stream.concat(columns().stream(), Stream.of(
                    Column.text("type", "考场类型"), Column.text("state", "状态"))).toList());

    private RoomColumns() {
    }

    /** A room as a row of an export. */
    public static Map<String, String> cells(Room room, Plan plan, Instant now) {
        Map<String, String> cells = new TreeMap<>();
        cells.put(CERTIFICATE, plan.certificate(room.certificateTypeId(), room.level()).map(PlanCertificate::name)
                .orElseThrow());
        cells.put(LEVEL, room.level().term());
        cells.put(NAME, room.name());
        cells.put(ADDRESS, room.address());
        cells.put(SEATS, String.valueOf(room.seats()));
        cells.put(SUBJECTS, room.subjectIds().stream().flatMap(id -> plan.subject(id).stream())
                .map(PlanSubject::name).collect(Collectors.joining(SEPARATOR)));
        cells.put("type", room.type().term());
        cells.put("state", switch (RoomState.of(plan, now)) {
            case NOT_ARRANGED -> "未排考";
            case ARRANGING -> "排考中";
            case ENDED -> "已结束";
        });
        return cells;
    }

    private static List<Column> columns() {
        return List.of(
                Column.text(CERTIFICATE, "证书编号").alsoCalled("证书名称", "考试证书").must().explained("证书编号或名称"),
                Column.text(LEVEL, "证书等级").alsoCalled("等级").must()
                        .oneOf(Arrays.stream(Level.values()).map(Level::term).toList()),
                Column.text(NAME, "考场名称").must().like("笔试考场101"),
                Column.text(ADDRESS, "考场地址").alsoCalled("地址").must().like("教学楼101"),
                Column.number(SEATS, "考位数").alsoCalled("座位数").must().like("30"),
                Column.text(SUBJECTS, "考试科目").alsoCalled("科目编号", "科目名称").must()
                        .explained("科目编号或名称，多个科目用“、”隔开"));
    }
}
