package org.certline.aws.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.ILayerVersion;
import software.amazon.awscdk.services.lambda.LayerVersion;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.s3.assets.AssetOptions;
import software.constructs.Construct;

/**
 * The folders that the Maven profile {@code deploy} fills. What every function has on its class path is packed and
 * uploaded once, as a layer; a function's own package is what is left.
 */
public final class BuiltCode implements CodeSource {

    private final Path functions;
    private final Path layer;
    private final Set<String> common;

    /**
     * @param functions folder of the functions
     * @param names the functions of the template
     * @param layer folder to gather in what they share; made anew
     */
    public BuiltCode(Path functions, List<String> names, Path layer) throws IOException {
        this.functions = functions;
        this.layer = layer;
        this.common = common(names);
        gather(jars(names.getFirst()));
    }

    @Override
    public Code of(Construct scope, String function) {
        return Code.fromAsset(folder(function).toString(), AssetOptions.builder()
                .exclude(common.stream().map(jar -> "lib/" + jar).toList())
                .build());
    }

    @Override
    public List<ILayerVersion> layers(Construct scope) {
        return List.of(LayerVersion.Builder.create(scope, "SharedCode")
                .layerVersionName(Names.of("shared"))
                .description("What all functions have on their class path")
                .code(Code.fromAsset(layer.toString()))
                .compatibleRuntimes(List.of(Runtime.JAVA_25))
                .compatibleArchitectures(List.of(Architecture.ARM_64))
                .build());
    }

    private Set<String> common(List<String> names) throws IOException {
        Set<String> shared = new TreeSet<>(fileNames(jars(names.getFirst())));
        for (String name : names) {
            shared.retainAll(fileNames(jars(name)));
        }
        return shared;
    }

    private void gather(List<Path> jars) throws IOException {
        Path target = Files.createDirectories(layer.resolve("java/lib"));
        try (Stream<Path> former = Files.list(target)) {
            for (Path jar : former.toList()) {
                Files.delete(jar);
            }
        }
        for (Path jar : jars) {
            if (common.contains(jar.getFileName().toString())) {
                Files.copy(jar, target.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private List<Path> jars(String function) throws IOException {
        Path lib = folder(function).resolve("lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException("Not built: " + lib + ". Build the whole project with -Pdeploy package.");
        }
        try (Stream<Path> files = Files.list(lib)) {
            return files.toList();
        }
    }

    private Path folder(String function) {
        return functions.resolve(function).resolve("target/function");
    }

    private static Set<String> fileNames(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
}
