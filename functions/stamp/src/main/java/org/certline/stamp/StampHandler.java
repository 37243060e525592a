package org.certline.stamp;

import io.micronaut.context.ApplicationContext;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.runtime.function.JsonHandler;

/** Seals one certificate 盖章 and answers which; it may run twice (spec §4.2). */
public final class StampHandler extends JsonHandler<StampOrder, CertificateVersion> {

    /** As the runtime makes it. */
    public StampHandler() {
        super(StampOrder.class);
    }

    /** In a context that was started elsewhere. */
    public StampHandler(ApplicationContext context) {
        super(context, StampOrder.class);
    }

    @Override
    protected CertificateVersion handle(StampOrder order) {
        bean(Stamping.class).stamp(order.certificate());
        return order.certificate();
    }
}
