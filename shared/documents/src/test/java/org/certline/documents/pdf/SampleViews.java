package org.certline.documents.pdf;

import java.awt.Color;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.certline.documents.SamplePictures;
import org.certline.domain.Window;

/** The papers of manual 001 §5.2.8.2, with its own figures. */
public final class SampleViews {

    private static final Window MORNING =
            new Window(Instant.parse("2021-09-18T00:00:00Z"), Instant.parse("2021-09-18T01:00:00Z"));
    private static final Window EVENING =
            new Window(Instant.parse("2021-09-18T12:49:00Z"), Instant.parse("2021-09-18T13:49:00Z"));
    private static final String CERTIFICATE = "智能新能源汽车职业技能等级证书";
    private static final String PLAN = "2021年1月第一批次职业技能等级证书";
    private static final String SITE = "北方工业大学智能新能源汽车职业技能等级证书(初级)考核站点";
    private static final String ROOM = "笔试实操考场101";

    private SampleViews() {
    }

    public static Imprint imprint() {
        return new Imprint("样张", "sample-1", Instant.parse("2021-09-17T02:00:06Z"));
    }

    static byte[] photo() {
        return SamplePictures.portrait(SamplePictures.RED, "jpg");
    }

    static AdmissionTicket ticket(String name) {
        return new AdmissionTicket(PLAN, name, "男", "370*****6532", "37068220211631844006551288",
                "20210916002611000000700012", "北方工业大学", SITE, "不知名街道120号", photo(),
                List.of(new AdmissionTicket.Sitting(CERTIFICATE, "笔试科目", "笔试", MORNING, ROOM, "1"),
                        new AdmissionTicket.Sitting(CERTIFICATE, "实操科目", "实操", EVENING, ROOM, "4")),
                List.of("考生须持本准考证和有效身份证件原件，在考试开始前 30 分钟到达考场，按准考证上的座位号就座。",
                        "开考 15 分钟后不得入场，交卷出场时间不得早于考试结束前 30 分钟。",
                        "除考试规定的用具外，手机、智能手表等电子设备须关闭并放在指定位置。",
                        "考试中须遵守考场纪律，服从监考人员的管理，违纪者按有关规定处理。"));
    }

    static SignInSheet signIn(int seats) {
        return new SignInSheet(PLAN, SITE, ROOM, CERTIFICATE, "笔试科目", MORNING, IntStream.rangeClosed(1, seats)
                .mapToObj(i -> new SignInSheet.Row("202109160026110000007%05d".formatted(8 + i), "北方工业大学",
                        String.valueOf(i), i % 3 == 0 ? "阿卜杜热西提·买买提" : "王小八"))
                .toList());
    }

    static DoorSticker door() {
        return new DoorSticker(PLAN, SITE, ROOM, "不知名街道120号", List.of(
                new DoorSticker.Session(CERTIFICATE, "笔试科目", MORNING, 30, "20210916002611000000700001",
                        "20210916002611000000700030"),
                new DoorSticker.Session(CERTIFICATE, "实操科目", EVENING, 12, "20210916002611000000700001",
                        "20210916002611000000700012")));
    }

    static DeskStickers desks(int seats) {
        return new DeskStickers(ROOM, "笔试科目", MORNING, IntStream.rangeClosed(1, seats)
                .mapToObj(i -> new DeskStickers.Seat(String.valueOf(i), i == 2 ? "阿卜杜热西提·买买提" : "王小八",
                        "20210916002611000000700012", "北方工业大学", i % 4 == 0 ? new byte[0] : photo()))
                .toList());
    }

    public static CertificateView certificate(String name) {
        return new CertificateView(CertificateWording.ONE_PLUS_X, name, "居民身份证", "370682200101026532", CERTIFICATE,
                "", "初级", "20211100010000012", LocalDate.of(2021, 12, 31), "北方培训评价组织有限公司", "",
                photo(), URI.create("https://certline.example/v/3f9a2c7e5b1d4f60"));
    }

    static ApplicationForm application() {
        return new ApplicationForm("山东省某某技能评价中心", "2020年第四季度电工职业技能等级认定计划",
                new ApplicationForm.Person("周某", "男", "2001-01-02", "汉族", "居民身份证", "370682200101026532",
                        "13800138000", "城镇", "山东省烟台市莱阳市不知名街道120号"),
                new ApplicationForm.History("企业职工", "北方智能装备有限公司", "大专", "2019-07-01", "1", ""),
                new ApplicationForm.Target("电工", "维修电工", "四级/中级工"),
                SamplePictures.portrait(Color.WHITE, "jpg"), LocalDate.of(2020, 11, 20));
    }

    static CertificateView occupation() {
        return new CertificateView(CertificateWording.OCCUPATION, "周某", "居民身份证", "370682200101026532", "电工",
                "维修电工", "四级/中级工", "S000037000001214000001", LocalDate.of(2020, 12, 31), "山东省某某技能评价中心",
                "Shandong Sample Skill Assessment Center", photo(),
                URI.create("https://certline.example/v/3f9a2c7e5b1d4f60"));
    }
}
