package org.certline.local.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.local.json.Json;

/**
 * A folder of JSON documents that survive the end of the process, however it comes: each is in it as a whole or not at
 * all.
 */
public final class Journal {

    private static final String SUFFIX = ".json";

    private final Path folder;

    /** Opens the folder, which is made where it is missing. */
    public Journal(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Writes the document, in place of the one of that id if there is one. */
    public void save(String id, Map<String, Object> document) {
        try {
            Path fresh = Files.createTempFile(folder, "fresh-", ".tmp");
            Files.write(fresh, Json.bytes(document));
            Files.move(fresh, file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The document of that id, if there is one. */
    public Optional<Map<String, Object>> find(String id) {
        return Optional.of(file(id)).filter(Files::isRegularFile).map(Journal::read);
    }

    /** Takes the document out; nothing happens where there is none. */
    public void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** Every document by its id, in the order of the ids. */
    public Map<String, Map<String, Object>> all() {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
            files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().forEach(file -> {
                String name = file.getFileName().toString();
                documents.put(name.substring(0, name.length() - SUFFIX.length()), read(file));
            });
            return documents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }

    private static Map<String, Object> read(Path file) {
        try {
            return Json.object(Json.read(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
