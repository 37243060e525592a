package org.certline.local.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.local.json.Json;

/** Everything that the synthesized stacks declare, with names as they are on this machine. */
public final class Template {

    private final List<Stack> stacks;
    private final Names names;

    private Template(List<Stack> stacks, Names names) {
        this.stacks = stacks;
        this.names = names;
    }

    /**
     * Reads the stacks' templates.
     *
     * @param parameters values that take the place of the parameters' defaults
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static Template read(List<Path> files, Map<String, String> parameters, Names names) {
        return new Template(files.stream().map(file -> Stack.read(file, parameters)).toList(), names);
    }

    /** The resources of a type whose condition holds, their properties resolved. */
    public Stream<Resource> resources(String type) {
        return stacks.stream().flatMap(stack -> {
            Intrinsics intrinsics = intrinsics(stack);
            return stack.resources().values().stream()
                    .filter(resource -> resource.type().equals(type))
                    .filter(resource -> resource.text(Resource.CONDITION).map(intrinsics::holds).orElse(true))
                    .map(resource -> new Resource(
                            resource.logicalId(), type, Json.object(intrinsics.resolve(resource.properties()))));
        });
    }

    /** The file behind an asset's key in the asset bucket. */
    public Optional<Path> asset(String key) {
        return stacks.stream().flatMap(stack -> stack.asset(key).stream()).findFirst();
    }

    private Intrinsics intrinsics(Stack stack) {
        return new Intrinsics(stack, names, this::exported);
    }

    private Object exported(String name) {
        for (Stack stack : stacks) {
            Intrinsics intrinsics = intrinsics(stack);
            for (Object output : stack.outputs().values()) {
                Map<String, Object> export = Json.object(Json.object(output).get("Export"));
                if (name.equals(intrinsics.resolve(export.get("Name")))) {
                    return intrinsics.resolve(Json.object(output).get("Value"));
                }
            }
        }
        throw new TemplateException("No stack exports " + name);
    }
}
