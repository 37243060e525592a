package org.certline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Imprint IMPRINT = SampleViews.imprint();

    /** Kept below target, so that a person can look at them. */
    private static byte[] keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void aTicketShowsWhatTheManualShows() throws IOException {
        byte[] pdf = keep("ticket", new AdmissionTicketPaper().write(IMPRINT, SampleViews.ticket("王小八")));

        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf)).contains("准考证", "王小八", "370*****6532",
                "20210916002611000000700012", "2021-09-1820:49-21:49", "考试须知", "不知名街道120号");
    }

    @Test
    void manyTicketsGoIntoOneFile() throws IOException {
        byte[] pdf = new AdmissionTicketPaper().write(IMPRINT,
                List.of(SampleViews.ticket("甲"), SampleViews.ticket("乙"), SampleViews.ticket("丙")));

        assertThat(pages(pdf)).isEqualTo(3);
    }

    @Test
    void roomPapersShowEverySeat() throws IOException {
        byte[] signIn = keep("sign-in", new SignInSheetPaper().write(IMPRINT, SampleViews.signIn(45)));
        byte[] door = keep("door", new DoorStickerPaper().write(IMPRINT, SampleViews.door()));
        byte[] desks = keep("desks", new DeskStickerPaper().write(IMPRINT, SampleViews.desks(13)));

        assertThat(pages(signIn)).isGreaterThan(1);
        assertThat(text(signIn)).contains("阿卜杜热西提·买买提", "应到45人", "20210916002611000000700053");
        assertThat(text(door)).contains("笔试实操考场101", "20210916002611000000700030");
        assertThat(pages(door)).isEqualTo(1);
        assertThat(pages(desks)).isEqualTo(2);
    }

    @Test
    void anApplicationFormIsOnePage() throws IOException {
        byte[] pdf = keep("application", new ApplicationFormPaper().write(IMPRINT, SampleViews.application()));

        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf)).contains("周某", "四级/中级工", "维修电工", "申请人签名", "2020年11月20日");
    }

    @Test
    void aCertificateIsOnePageAndKnowsItsTitleAndLanguage() throws IOException {
        byte[] pdf = keep("certificate", new CertificatePaper().write(IMPRINT, SampleViews.certificate("王小八")));
        keep("occupation", new CertificatePaper().write(IMPRINT, SampleViews.occupation()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("样张");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
        assertThat(text(pdf)).contains("王小八", "20211100010000012", "370682200101026532", "2021年12月31日");
    }

    @Test
    void theSameContentIsTheSameFile() {
        CertificatePaper paper = new CertificatePaper();

        assertThat(paper.write(IMPRINT, SampleViews.certificate("王小八")))
                .isEqualTo(paper.write(IMPRINT, SampleViews.certificate("王小八")));
    }

    @Test
    void rareCharactersAreSetFromAnotherFont() throws IOException {
        byte[] pdf = keep("rare", new CertificatePaper().write(IMPRINT, SampleViews.certificate("𠮷䶮㛃·Ávila")));

        assertThat(text(pdf)).contains("𠮷䶮㛃·Ávila");
    }

    @Test
    void aCharacterWithoutAGlyphStopsThePaper() {
        assertThatThrownBy(() -> new AdmissionTicketPaper().write(IMPRINT, SampleViews.ticket("王\uE863八")))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+E863");
    }
}
