package org.certline.sign;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.certline.domain.issuance.SignedGroup;
import org.certline.domain.issuance.SigningBatch;
import org.certline.domain.issuance.SigningLink;
import org.certline.domain.issuance.SigningSide;
import org.certline.domain.issuance.SigningState;
import org.certline.runtime.http.ClientAddress;
import org.certline.runtime.http.RateLimit;

/** Signing on a phone, with nothing but the link from the QR code (manual 001 §4.2.1). */
@Controller("/api/sign")
@Secured(SecurityRule.IS_ANONYMOUS)
class PhoneController {

    private static final int PER_MINUTE = 60;
    private static final int LONGEST_DEVICE = 300;

    private final SigningLinks links;
    private final HandSigning signing;
    private final RateLimit limit;

    PhoneController(SigningLinks links, HandSigning signing, RateLimit limit) {
        this.links = links;
        this.signing = signing;
        this.limit = limit;
    }

    /** Exactly what would be signed. */
    @Get("/{token}")
    ToSign show(HttpRequest<?> request, String token) {
        count(request);
        SigningLink link = links.find(token);
        SigningBatch batch = links.batch(link);
        links.check(link, batch);
        return new ToSign(batch.side(), link.signerName(), batch.count(), batch.groups(), batch.digest(),
                link.expires());
    }

    /** Signs it. It cannot be undone. */
    @Post("/{token}")
    Signed sign(HttpRequest<?> request, String token, @Nullable @Header("User-Agent") String userAgent,
            @Body @Valid Signature form) {
        count(request);
        String device = form.device() == null || form.device().isBlank() ? userAgent : form.device();
        SigningBatch batch = signing.sign(token, form.signature(), shortened(device), ClientAddress.of(request));
        return new Signed(batch.state(), batch.count(), batch.signedCount(), batch.changed().size());
    }

    private void count(HttpRequest<?> request) {
        limit.check("sign", ClientAddress.of(request), PER_MINUTE, Duration.ofMinutes(1));
    }

    private static String shortened(@Nullable String device) {
        return device == null ? "" : device.substring(0, Math.min(device.length(), LONGEST_DEVICE));
    }

    /**
     * What the signer is shown.
     *
     * @param digest SHA-256 of the frozen list in lower-case hex
     */
    @Serdeable
    record ToSign(SigningSide side, String signerName, long count, List<SignedGroup> groups, String digest,
            Instant expires) {
    }

    /**
     * A hand signature.
     *
     * @param signature PNG in Base64, at most 200 KB and 2000 × 1000 pixels
     * @param device    what the browser says of itself, else its user agent counts
     */
    @Serdeable
    record Signature(@NotNull @Size(max = 400_000) String signature, @Nullable @Size(max = 300) String device) {
    }

    /**
     * What the signature did.
     *
     * @param signed  how many records followed it
     * @param changed how many did not, because they had changed since the list was frozen
     */
    @Serdeable
    record Signed(SigningState state, long count, long signed, int changed) {
    }
}
