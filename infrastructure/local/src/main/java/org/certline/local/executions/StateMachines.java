package org.certline.local.executions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certline.local.json.Json;
import org.certline.local.states.Definition;
import org.certline.local.template.LocalNames;
import org.certline.local.template.Resource;
import org.certline.local.template.Template;
import org.certline.local.template.TemplateException;

/** The state machines that the template declares, wherever their definitions stand. */
public final class StateMachines {

    private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{(\\w+)}");

    private StateMachines() {
    }

    /** The definitions by ARN, with the template's substitutions made. */
    public static Map<String, Definition> of(Template template) {
        Map<String, Definition> machines = new HashMap<>();
        template.resources("AWS::StepFunctions::StateMachine").forEach(resource ->
                machines.put(arn(resource), Definition.of(substituted(definition(resource, template), resource))));
        return machines;
    }

    private static String arn(Resource resource) {
        return LocalNames.stateMachine(LocalNames.named(resource, "StateMachineName"));
    }

    private static Object definition(Resource resource, Template template) {
        if (resource.properties().containsKey("Definition")) {
            return resource.properties().get("Definition");
        }
        if (resource.text("DefinitionString").isPresent()) {
            return Json.read(resource.required("DefinitionString"));
        }
        String key = (String) Json.object(resource.properties().get("DefinitionS3Location")).get("Key");
        return template.asset(key).map(file -> {
            try {
                return Json.read(Files.readAllBytes(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }).orElseThrow(() -> new TemplateException(resource.logicalId() + " has no definition"));
    }

    private static Object substituted(Object definition, Resource resource) {
        Map<String, Object> values = Json.object(resource.properties().get("DefinitionSubstitutions"));
        String text = SUBSTITUTION.matcher(Json.text(definition)).replaceAll(match -> {
            Object value = values.get(match.group(1));
            String json = value instanceof String string ? escaped(string) : String.valueOf(value);
            return Matcher.quoteReplacement(value == null ? match.group() : json);
        });
        return Json.read(text);
    }

    private static String escaped(String value) {
        String quoted = Json.text(value);
        return quoted.substring(1, quoted.length() - 1);
    }
}
