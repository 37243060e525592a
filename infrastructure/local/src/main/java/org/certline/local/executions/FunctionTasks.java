package org.certline.local.executions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.certline.local.functions.FunctionFailure;
import org.certline.local.functions.Functions;
import org.certline.local.json.Json;
import org.certline.local.states.StateError;
import org.certline.local.states.Tasks;

/** Tasks that invoke functions, through the Lambda integration or by the function's own ARN. */
public final class FunctionTasks implements Tasks {

    private static final String INTEGRATION = "arn:aws[a-z-]*:states:[^:]*:[^:]*:lambda:invoke";
    private static final String FUNCTION = "arn:aws[a-z-]*:lambda:.*";

    private final Functions functions;

    /** With the functions of the template. */
    public FunctionTasks(Functions functions) {
        this.functions = functions;
    }

    @Override
    public Object run(String resource, Object arguments) {
        if (resource.matches(FUNCTION)) {
            return invoke(resource, arguments);
        }
        if (resource.matches(INTEGRATION)) {
            Map<String, Object> request = Json.object(arguments);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("ExecutedVersion", "$LATEST");
            result.put("Payload", invoke((String) request.get("FunctionName"), request.getOrDefault("Payload", Map.of())));
            result.put("StatusCode", 200);
            return result;
        }
        throw new StateError(StateError.RUNTIME, "Nothing here does " + resource);
    }

    private Object invoke(String function, Object payload) {
        try {
            byte[] answer = functions.invoke(function, Json.bytes(payload));
            return answer.length == 0 ? null : Json.read(answer);
        } catch (FunctionFailure failure) {
            throw new StateError(failure.errorType(), Json.text(failure.document()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while " + function + " was running");
        }
    }
}
