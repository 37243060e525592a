package org.certline.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;
import org.certline.domain.site.Site;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.paper.PaperKeys;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.SampleExam;
import org.certline.testing.TestContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PapersHandlerTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);
    private static final PapersHandler HANDLER = new PapersHandler(CONTEXT);

    private final SampleExam exam = SampleExam.from(CONTEXT, CLOCK.instant());
    private final PaperKeys keys = CONTEXT.getBean(PaperKeys.class);
    private final String plan = exam.plan().id();
    private Site site;
    private Room room;
    private List<Registration> people;
    private Arrangement arrangement;

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @BeforeEach
    void threeSeated() {
        site = exam.site(exam.collegeA());
        room = exam.room(site, "笔试实操考场101", 10);
        people = IntStream.range(0, 3)
                .mapToObj(n -> exam.register(n, n == 2 ? exam.collegeB() : exam.collegeA(), site)).toList();
        arrangement = exam.arrange("run-papers", people, List.of(room));
    }

    @Test
    void namesSitesAndCollegesOnce() throws IOException {
        assertThat(ask(PaperOrder.Step.LIST, null, null).papers()).containsExactlyInAnyOrder(
                new PaperList.Item(PaperOrder.Kind.SITE, site.id()),
                new PaperList.Item(PaperOrder.Kind.COLLEGE, exam.collegeA()),
                new PaperList.Item(PaperOrder.Kind.COLLEGE, exam.collegeB()));
    }

    @Test
    void answersAnOrderWithAllThatTravelsThroughTheWorkflow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HANDLER.handleRequest(new ByteArrayInputStream("""
                {"step": "LIST", "mode": "PUBLISH", "organizationId": "%s", "planId": "%s", "taskId": "t",
                 "formerRunId": "run-papers", "goesOn": true}""".formatted(exam.plan().organizationId(), plan)
                .getBytes(StandardCharsets.UTF_8)), out, new TestContext());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"kind\":\"SITE\"");
    }

    @Test
    void printsTicketsOfACollegeSingleAndTogether() throws IOException {
        ask(PaperOrder.Step.PRINT, PaperOrder.Kind.COLLEGE, exam.collegeA());
        String first = people.getFirst().candidate().number();
        PdfReader one = pdf(keys.ticket(plan, arrangement.runId(), first));
        assertThat(one.getNumberOfPages()).isEqualTo(1);
        assertThat(new PdfTextExtractor(one).getTextFromPage(1).replaceAll("\\s", ""))
                .contains(first, "笔试科目", "实操科目", "110*****0000", "不知名街道120号")
                .doesNotContain(people.getFirst().candidate().idNumber().value());
        assertThat(pdf(keys.ticketsOfCollege(plan, arrangement.runId(), exam.collegeA())).getNumberOfPages())
                .isEqualTo(2);
    }

    @Test
    void printsTheRoomsOfASite() throws IOException {
        ask(PaperOrder.Step.PRINT, PaperOrder.Kind.SITE, site.id());
        assertThat(text(keys.doorSticker(plan, arrangement.runId(), room.id()))).contains("笔试实操考场101");
        assertThat(text(keys.roomPaper(plan, arrangement.runId(), room.id(), SampleExam.WRITTEN, "sign-in-sheet")))
                .contains(people.get(2).candidate().name());
        assertThat(text(keys.roomPaper(plan, arrangement.runId(), room.id(), SampleExam.PRACTICAL, "desk-stickers")))
                .contains(people.get(2).candidate().name());
    }

    @Test
    void printingAgainMakesTheSameFile() throws IOException {
        ask(PaperOrder.Step.PRINT, PaperOrder.Kind.COLLEGE, exam.collegeB());
        byte[] once = bytes(keys.ticketsOfCollege(plan, arrangement.runId(), exam.collegeB()));
        ask(PaperOrder.Step.PRINT, PaperOrder.Kind.COLLEGE, exam.collegeB());
        assertThat(bytes(keys.ticketsOfCollege(plan, arrangement.runId(), exam.collegeB()))).isEqualTo(once);
    }

    private PaperList ask(PaperOrder.Step step, PaperOrder.Kind kind, String id) throws IOException {
        ObjectMapper mapper = CONTEXT.getBean(ObjectMapper.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HANDLER.handleRequest(new ByteArrayInputStream(mapper.writeValueAsBytes(new PaperOrder(step,
                exam.plan().organizationId(), plan, arrangement.runId(), kind, id))), out, new TestContext());
        return mapper.readValue(out.toByteArray(), PaperList.class);
    }

    private String text(String key) throws IOException {
        return new PdfTextExtractor(pdf(key)).getTextFromPage(1).replaceAll("\\s", "");
    }

    private PdfReader pdf(String key) throws IOException {
        return new PdfReader(bytes(key));
    }

    private byte[] bytes(String key) throws IOException {
        try (InputStream in = CONTEXT.getBean(ObjectStore.class).read(Bucket.FILES, key)) {
            return in.readAllBytes();
        }
    }
}
