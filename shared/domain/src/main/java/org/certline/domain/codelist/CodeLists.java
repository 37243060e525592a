package org.certline.domain.codelist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.certline.domain.codelist.CodeList.Title;

/**
 * The code lists that ship with the product, read from {@code codelists/<name>/<version>.csv} when first asked
 * for. A new version is a new file and a new line of {@code codelists/index.csv}, below the older ones.
 */
public final class CodeLists {

    private static final CodeLists SHIPPED = new CodeLists();

    private final List<Title> index = read("index", row -> new Title(row[0], row[1], row[2], row[3], row[4]));
    private final Map<Title, CodeList> loaded = new ConcurrentHashMap<>();

    private CodeLists() {
    }

    /** The lists on the class path. */
    public static CodeLists shipped() {
        return SHIPPED;
    }

    /** Every version of every list, older versions first. */
    public List<Title> index() {
        return index;
    }

    /** The newest version of a list, or empty when there is no such list. */
    public Optional<CodeList> current(String name) {
        return index.stream().filter(title -> title.name().equals(name)).reduce((older, newer) -> newer).map(this::load);
    }

    /** One version of a list, or empty when there is none. */
    public Optional<CodeList> version(String name, String version) {
        return index.stream()
                .filter(title -> title.name().equals(name) && title.version().equals(version))
                .findFirst()
                .map(this::load);
    }

    private CodeList load(Title title) {
        return loaded.computeIfAbsent(title, t -> CodeList.of(t,
                read(t.name() + "/" + t.version(), row -> new CodeEntry(row[0], row[1], row[2], row[3]))));
    }

    /** The rows of a file below its heading; a missing file is a mistake in the product. */
    private static <T> List<T> read(String file, Function<String[], T> row) {
        String resource = "/codelists/" + file + ".csv";
        try (InputStream in = CodeLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .skip(1)
                    .map(line -> row.apply(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
