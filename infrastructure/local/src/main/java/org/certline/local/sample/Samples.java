package org.certline.local.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.certline.domain.certificatetype.Major;
import org.certline.domain.codelist.CodeList;
import org.certline.domain.codelist.CodeLists;

/**
 * The files that a demonstration imports: for each college a roster and an archive of photos, and one roster of
 * mistakes. The same seed and year make the same people.
 *
 * @param colleges in the order asked for
 * @param bad      a roster in which every row but the first is refused
 */
public record Samples(List<CollegeFiles> colleges, Path bad) {

    private static final List<String> MAJORS = List.of("510203", "510201", "510202", "510205", "510204", "510213");
    private static final String CATALOGUE = "2021";

    /** What one college uploads. */
    public record CollegeFiles(Path roster, Path photos) {
    }

    /** The majors that the people of a sample study; a certificate for them should match these. */
    public static List<Major> majors() {
        CodeList catalogue = CodeLists.shipped().version("majors", CATALOGUE).orElseThrow();
        return MAJORS.stream()
                .map(code -> new Major(code, catalogue.find(code).orElseThrow().zh(), CATALOGUE))
                .toList();
    }

    /**
     * Writes the files that are not yet there.
     *
     * @param provinces one college each, two digits of GB/T 2260
     * @param year      the present year
     */
    public static Samples in(Path folder, List<String> provinces, int peoplePerCollege, long seed, int year)
            throws IOException {
        Files.createDirectories(folder);
        List<CollegeFiles> colleges = new ArrayList<>();
        for (String province : provinces) {
            List<SamplePerson> people = people(seed, province, year, peoplePerCollege);
            colleges.add(new CollegeFiles(
                    write(folder.resolve("roster-" + province + ".xlsx"), out -> Roster.write(people, out)),
                    write(folder.resolve("photos-" + province + ".zip"), out -> PhotoArchive.write(people, out))));
        }
        List<SamplePerson> spoiled = people(seed + 1, provinces.getFirst(), year, BadRoster.size());
        return new Samples(colleges,
                write(folder.resolve("roster-with-mistakes.xlsx"), out -> BadRoster.write(spoiled, out)));
    }

    private static List<SamplePerson> people(long seed, String province, int year, int count) {
        return new SamplePeople(seed * 100 + Integer.parseInt(province), province, majors(), year).draw(count);
    }

    /** Under its name only once it is whole, so that a start that was cut off leaves nothing half. */
    private static Path write(Path file, Content content) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            content.writeTo(out);
        }
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
