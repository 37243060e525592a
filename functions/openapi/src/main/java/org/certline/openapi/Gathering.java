package org.certline.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A step of the build: gathers what the functions' compilation wrote about their routes. */
final class Gathering {

    private static final String COMPILED = "target/classes/META-INF/swagger/openapi.json";

    private Gathering() {
    }

    /** @param arguments folder of the functions; folder of {@code base.json}, which the document is written to */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Gathered gathered = new Gathered(Json.read(folder.resolve("base.json")));
        Json.write(folder.resolve("openapi.json"), gathered.of(documents(Path.of(arguments[0]))));
    }

    private static Map<String, Map<String, Object>> documents(Path functions) throws IOException {
        Map<String, Map<String, Object>> documents = new TreeMap<>();
        try (Stream<Path> folders = Files.list(functions)) {
            List<Path> described = folders.filter(folder -> Files.exists(folder.resolve(COMPILED))).toList();
            for (Path folder : described) {
                documents.put(folder.getFileName().toString(), Json.read(folder.resolve(COMPILED)));
            }
        }
        return documents;
    }
}
