package org.certline.local.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A ZIP of portraits named by identity number, as colleges upload them (manual 001 §5.2.3). */
final class PhotoArchive {

    private PhotoArchive() {
    }

    /** Writes the portraits of these people; the stream stays open. */
    static void write(List<SamplePerson> people, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (SamplePerson person : people) {
            zip.putNextEntry(new ZipEntry(person.idNumber().value() + ".jpg"));
            ImageIO.write(Portrait.of(person), "jpg", zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
