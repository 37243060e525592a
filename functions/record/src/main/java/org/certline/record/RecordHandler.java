package org.certline.record;

import io.micronaut.context.ApplicationContext;
import org.certline.runtime.function.JsonHandler;

/** The workflow's step that records a batch of sealed certificates on the chain. */
public final class RecordHandler extends JsonHandler<RecordRequest, RecordResult> {

    private final BatchRecorder recorder;

    public RecordHandler() {
        super(RecordRequest.class);
        this.recorder = bean(BatchRecorder.class);
    }

    public RecordHandler(ApplicationContext context) {
        super(context, RecordRequest.class);
        this.recorder = bean(BatchRecorder.class);
    }

    @Override
    protected RecordResult handle(RecordRequest request) {
        return recorder.record(request);
    }
}
