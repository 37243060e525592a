package org.certline.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX made part by part, for shapes that no library writes. */
final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    RawWorkbook() {
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>
                </Types>""".formatted(CONTENT));
        parts.put("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml", ""));
        parts.put("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml",
                "<Relationship Id=\"rId2\" Type=\"" + OFFICE + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>"""
                .formatted(MAIN, OFFICE));
        sharedStrings("");
        sheet("");
    }

    private static String relations(String id, String type, String target, String more) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>" + more + "</Relationships>";
    }

    RawWorkbook sharedStrings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    RawWorkbook sheet(String rows) {
        return part("xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    RawWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Path in(Path folder) throws IOException {
        Path file = folder.resolve("raw.xlsx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
