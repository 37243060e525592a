package org.certline.aws.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.certline.aws.declaration.Start;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.stepfunctions.CfnStateMachine;
import software.constructs.Construct;

/**
 * One state machine per file {@code workflows/<name>.asl.json}. A definition names a function as
 * <code>${ImportRosterArn}</code> and may invoke exactly the functions it names.
 */
public final class Workflows {

    private static final String SUFFIX = ".asl.json";
    private static final Pattern FUNCTION = Pattern.compile("\\$\\{(\\w+)Arn}");

    private final Construct scope;
    private final Path folder;

    public Workflows(Construct scope, Path folder) {
        this.scope = scope;
        this.folder = folder;
    }

    /** Leave to start executions and to ask how far they are. */
    PolicyStatement statement(Start start) {
        return PolicyStatement.Builder.create()
                .actions(List.of("states:StartExecution"))
                .resources(List.of(Names.stateMachineArn(start.workflow())))
                .build();
    }

    /** The state machines by name. */
    public Map<String, CfnStateMachine> deploy(List<Functions.Deployed> functions, Parameters parameters) {
        Map<String, String> arns = new TreeMap<>();
        functions.forEach(function -> arns.put(function.declaration().id() + "Arn", function.arn()));
        Map<String, CfnStateMachine> machines = new TreeMap<>();
        definitions().forEach((name, definition) -> machines.put(name, machine(name, definition, arns, parameters)));
        return machines;
    }

    private CfnStateMachine machine(String name, String definition, Map<String, String> arns, Parameters parameters) {
        String id = Ids.pascal(name) + "Workflow";
        Map<String, String> substitutions = new TreeMap<>();
        FUNCTION.matcher(definition).results().map(match -> match.group(1) + "Arn").forEach(key -> {
            if (!arns.containsKey(key)) {
                throw new IllegalArgumentException(name + SUFFIX + " names no declared function: " + key);
            }
            substitutions.put(key, arns.get(key));
        });
        LogGroup log = Logs.group(scope, id + "Log", "states/" + name, parameters);
        Role role = Role.Builder.create(scope, id + "Role")
                .assumedBy(new ServicePrincipal("states.amazonaws.com"))
                .inlinePolicies(Map.of("work", PolicyDocument.Builder.create().statements(List.of(
                        PolicyStatement.Builder.create()
                                .actions(List.of("lambda:InvokeFunction"))
                                .resources(List.copyOf(substitutions.values()))
                                .build(),
                        Logs.delivery())).build()))
                .build();
        substitutions.put("Partition", Aws.PARTITION);
        return CfnStateMachine.Builder.create(scope, id)
                .stateMachineName(Names.of(name))
                .definitionString(definition)
                .definitionSubstitutions(substitutions)
                .roleArn(role.getRoleArn())
                .tracingConfiguration(CfnStateMachine.TracingConfigurationProperty.builder().enabled(false).build())
                .loggingConfiguration(CfnStateMachine.LoggingConfigurationProperty.builder()
                        .level("ALL")
                        .includeExecutionData(false)
                        .destinations(List.of(CfnStateMachine.LogDestinationProperty.builder()
                                .cloudWatchLogsLogGroup(CfnStateMachine.CloudWatchLogsLogGroupProperty.builder()
                                        .logGroupArn(log.getLogGroupArn())
                                        .build())
                                .build()))
                        .build())
                .build();
    }

    private Map<String, String> definitions() {
        Map<String, String> definitions = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
                String name = file.getFileName().toString();
                definitions.put(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
        return definitions;
    }
}
