package org.certline.local.template;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.certline.local.json.Json;

/** Resolves the intrinsic functions of one stack to the names that things have on this machine. */
final class Intrinsics {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]+)}");
    private static final Object ABSENT = new Object();

    private final Stack stack;
    private final Names names;
    private final Function<String, Object> imports;

    Intrinsics(Stack stack, Names names, Function<String, Object> imports) {
        this.stack = stack;
        this.names = names;
        this.imports = imports;
    }

    /** The value with every intrinsic function in it replaced; {@code AWS::NoValue} leaves its place out. */
    Object resolve(Object value) {
        return switch (value) {
            case Map<?, ?> map when map.size() == 1 && isFunction(map.keySet().iterator().next()) -> {
                Map.Entry<String, Object> call = Json.object(value).entrySet().iterator().next();
                yield apply(call.getKey(), call.getValue());
            }
            case Map<?, ?> ignored -> {
                Map<String, Object> resolved = new LinkedHashMap<>();
                Json.object(value).forEach((key, part) -> {
                    Object inner = resolve(part);
                    if (inner != ABSENT) {
                        resolved.put(key, inner);
                    }
                });
                yield resolved;
            }
            case List<?> parts -> parts.stream().map(this::resolve).filter(part -> part != ABSENT).toList();
            case null, default -> value;
        };
    }

    /** Whether the named condition of the stack holds. */
    boolean holds(String condition) {
        return Boolean.TRUE.equals(resolve(stack.conditions().get(condition)));
    }

    private static boolean isFunction(Object key) {
        return key instanceof String name && (name.equals("Ref") || name.equals("Condition") || name.startsWith("Fn::"));
    }

    private Object apply(String function, Object argument) {
        List<Object> arguments = argument instanceof Map<?, ?> ? List.of() : Json.list(argument);
        return switch (function) {
            case "Ref" -> reference((String) argument);
            case "Condition" -> argument instanceof String name ? holds(name) : Map.of("Condition", resolve(argument));
            case "Fn::GetAtt" -> argument instanceof String dotted
                    ? attribute(dotted)
                    : attribute(arguments.get(0) + "." + resolve(arguments.get(1)));
            case "Fn::Join" -> Json.list(resolve(arguments.get(1))).stream()
                    .map(Objects::toString).collect(Collectors.joining((String) arguments.get(0)));
            case "Fn::Sub" -> argument instanceof String text
                    ? substitute(text, Map.of())
                    : substitute((String) arguments.get(0), Json.object(resolve(arguments.get(1))));
            case "Fn::Select" -> Json.list(resolve(arguments.get(1))).get(Integer.parseInt(resolve(arguments.get(0)).toString()));
            case "Fn::Split" -> List.of(resolve(arguments.get(1)).toString().split(Pattern.quote((String) arguments.get(0)), -1));
            case "Fn::If" -> resolve(arguments.get(holds((String) arguments.get(0)) ? 1 : 2));
            case "Fn::Equals" -> Objects.equals(resolve(arguments.get(0)), resolve(arguments.get(1)));
            case "Fn::Not" -> !Boolean.TRUE.equals(resolve(arguments.get(0)));
            case "Fn::And" -> arguments.stream().allMatch(part -> Boolean.TRUE.equals(resolve(part)));
            case "Fn::Or" -> arguments.stream().anyMatch(part -> Boolean.TRUE.equals(resolve(part)));
            case "Fn::FindInMap" -> Json.object(Json.object(stack.mappings().get((String) resolve(arguments.get(0))))
                    .get((String) resolve(arguments.get(1)))).get((String) resolve(arguments.get(2)));
            case "Fn::ImportValue" -> imports.apply((String) resolve(argument));
            case "Fn::Base64" -> Base64.getEncoder().encodeToString(
                    resolve(argument).toString().getBytes(StandardCharsets.UTF_8));
            default -> throw new TemplateException(function + " is not known here");
        };
    }

    private Object reference(String name) {
        if (name.equals("AWS::NoValue")) {
            return ABSENT;
        }
        if (name.startsWith("AWS::")) {
            return names.pseudo(name);
        }
        if (stack.parameters().containsKey(name)) {
            return stack.parameters().get(name);
        }
        return names.ref(resource(name));
    }

    private String attribute(String dotted) {
        int dot = dotted.indexOf('.');
        return names.attribute(resource(dotted.substring(0, dot)), dotted.substring(dot + 1));
    }

    private String substitute(String text, Map<String, Object> values) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                match.group(1).isEmpty() ? placeholder(match.group(2).trim(), values) : "${" + match.group(2) + "}"));
    }

    private String placeholder(String name, Map<String, Object> values) {
        if (values.containsKey(name)) {
            return values.get(name).toString();
        }
        return name.startsWith("AWS::") || name.indexOf('.') < 0 ? reference(name).toString() : attribute(name);
    }

    private Resource resource(String logicalId) {
        Resource declared = stack.resources().get(logicalId);
        if (declared == null) {
            throw new TemplateException("Nothing is called " + logicalId);
        }
        return new Resource(logicalId, declared.type(), nameProperties(declared));
    }

    /** Only the properties that names are made from: resolving all of them would run in circles. */
    private Map<String, Object> nameProperties(Resource declared) {
        Map<String, Object> resolved = new LinkedHashMap<>();
        declared.properties().forEach((key, value) -> {
            if (key.endsWith("Name") || key.equals("Name")) {
                resolved.put(key, resolve(value));
            }
        });
        return resolved;
    }
}
