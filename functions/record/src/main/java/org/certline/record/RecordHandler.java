package org.certline.record;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;

/** The workflow's step that records a batch of sealed certificates on the chain. */
public final class RecordHandler extends MicronautRequestHandler<RecordRequest, RecordResult> {

    @Inject
    private BatchRecorder recorder;

    public RecordHandler() {
    }

    public RecordHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    public RecordResult execute(RecordRequest request) {
        return recorder.record(request);
    }
}
