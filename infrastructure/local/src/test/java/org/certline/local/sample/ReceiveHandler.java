package org.certline.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Keeps its events for the test to see; fails or hangs where it is told to. */
public final class ReceiveHandler implements RequestHandler<Map<String, Object>, Map<String, Object>> {

    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        Received.add(event);
        if (Received.stuck.equals(event.get("step"))) {
            Received.waitForever();
        }
        if (Received.FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("Told to fail");
        }
        return Map.of("done", String.valueOf(event.get("step")));
    }
}
