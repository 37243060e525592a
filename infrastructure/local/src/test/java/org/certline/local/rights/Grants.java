package org.certline.local.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the template lets each function do, by function and then by table or bucket. */
final class Grants {

    private static final Pattern TABLE = Pattern.compile("table/\\$\\{AWS::StackName}-([a-z]+)\"");
    private static final Pattern OBJECTS = Pattern.compile("\\$\\{AWS::StackName}-([a-z]+)-[^\"]*/\\*\"");
    private static final Pattern ROLE = Pattern.compile("Function ([a-z-]+)");

    private Grants() {
    }

    static Map<String, Map<String, Set<String>>> in(Path template) throws IOException {
        Map<String, Map<String, Set<String>>> grants = new TreeMap<>();
        for (JsonNode resource : new ObjectMapper().readTree(template.toFile()).get("Resources")) {
            Matcher role = ROLE.matcher(resource.at("/Properties/Description").asText());
            if (resource.get("Type").asText().equals("AWS::IAM::Role") && role.matches()) {
                grants.put(role.group(1), of(resource.at("/Properties/Policies/0/PolicyDocument/Statement")));
            }
        }
        return grants;
    }

    private static Map<String, Set<String>> of(JsonNode statements) {
        Map<String, Set<String>> granted = new TreeMap<>();
        for (JsonNode statement : statements) {
            Set<String> actions = actions(statement.get("Action"));
            String resource = statement.get("Resource").toString();
            Matcher table = TABLE.matcher(resource);
            Matcher objects = OBJECTS.matcher(resource);
            if (table.find()) {
                granted.computeIfAbsent("table " + table.group(1), _ -> new TreeSet<>()).addAll(actions);
            } else if (objects.find()) {
                granted.computeIfAbsent("bucket " + objects.group(1), _ -> new TreeSet<>()).addAll(actions);
            }
        }
        return granted;
    }

    private static Set<String> actions(JsonNode actions) {
        return actions.isArray()
                ? StreamSupport.stream(actions.spliterator(), false).map(JsonNode::asText).collect(Collectors.toSet())
                : Set.of(actions.asText());
    }
}
