package org.certline.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.certline.local.mainline.Inputs;
import org.certline.local.mainline.MainLine;
import org.certline.local.mainline.Outcome;
import org.certline.local.sample.Samples;

/** Plays the main line once on a new data folder, and remembers what a visitor wants to know. */
final class Demonstration {

    private static final String NOTES = "demonstration.txt";
    private static final String PASSWORD = "certline 2026 demo";
    private static final long SEED = 1;

    private final Path data;
    private final int peoplePerCollege;
    private final PrintStream out;

    Demonstration(Path data, int peoplePerCollege, PrintStream out) {
        this.data = data;
        this.peoplePerCollege = peoplePerCollege;
        this.out = out;
    }

    /** Plays it unless it was played to its end on this folder; then only prints what it left. */
    void play(URI address, String secret, Map<String, String> given) throws IOException {
        Path notes = data.resolve(NOTES);
        if (!Files.exists(notes)) {
            Outcome outcome = new MainLine(address, inputs(secret, given), out).play();
            Files.writeString(notes, outcome.notes(PASSWORD));
        }
        out.println();
        out.print(Files.readString(notes).replace(Outcome.ADDRESS, address.toString()));
    }

    /** Lays the files that the main line would be played with into the data folder. */
    void layFiles() throws IOException {
        samples();
        out.println("Rosters and photos to import are in " + data.resolve("samples"));
    }

    private Samples samples() throws IOException {
        return Samples.in(data.resolve("samples"), List.of("37", "44"), peoplePerCollege, SEED,
                LocalDate.now(ZoneOffset.UTC).getYear());
    }

    private Inputs inputs(String secret, Map<String, String> given) throws IOException {
        Samples samples = samples();
        List<Inputs.CollegeFiles> colleges = new ArrayList<>();
        colleges.add(new Inputs.CollegeFiles("示范职业技术学院", "10001", "370682",
                chosen(given, "roster", samples.colleges().getFirst().roster()),
                chosen(given, "photos", samples.colleges().getFirst().photos())));
        colleges.add(new Inputs.CollegeFiles("岭南示范职业学院", "10002", "440104",
                samples.colleges().getLast().roster(), samples.colleges().getLast().photos()));
        return new Inputs(secret, PASSWORD, List.copyOf(colleges));
    }

    private static Path chosen(Map<String, String> given, String name, Path otherwise) {
        return given.containsKey(name) ? Path.of(given.get(name)) : otherwise;
    }
}
