package org.certline.runtime.workflow;

import io.micronaut.context.env.Environment;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;

/** Starts state machines under the name of their task, so that starting twice is starting once. */
@Singleton
public final class Workflows {

    private final SfnClient sfn;
    private final ObjectMapper mapper;
    private final Environment environment;

    Workflows(SfnClient sfn, ObjectMapper mapper, Environment environment) {
        this.sfn = sfn;
        this.mapper = mapper;
        this.environment = environment;
    }

    /**
     * Starts a workflow unless it was started for this task before.
     *
     * @param workflow name of the definition in {@code workflows/}; its ARN is {@code certline.workflows.<name>}
     */
    public void start(String workflow, String taskId, Object input) {
        String arn = environment.getRequiredProperty("certline.workflows." + workflow, String.class);
        try {
            String json = mapper.writeValueAsString(input);
            sfn.startExecution(request -> request.stateMachineArn(arn).name(taskId).input(json));
        } catch (ExecutionAlreadyExistsException startedBefore) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
