package org.certline.verification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.certline.domain.chain.Hash;
import org.certline.domain.verification.VerificationReason;
import org.certline.runtime.problem.ProblemException;

/** Public verification of certificates; needs no sign-in. */
@Controller("/api/verification")
@Secured(SecurityRule.IS_ANONYMOUS)
class VerificationController {

    /** An invocation takes 6 MB, in which a file takes a third more than its size. */
    private static final int MAX_MEGABYTES = 4;
    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};

    private final Verification verification;
    private final Views views;

    VerificationController(Verification verification, Views views) {
        this.verification = verification;
        this.views = views;
    }

    /** Verifies by certificate number and holder's name; the name is in the body, where no log line holds it. */
    @Post
    VerificationView ofNumber(HttpRequest<?> request, @Body @Valid NumberAndName question) {
        return found(request, verification.ofNumber(question.number().strip(), question.name()));
    }

    /** Verifies the version of a certificate whose QR code was read. */
    @Get("/{token}")
    VerificationView ofToken(HttpRequest<?> request, String token) {
        return found(request, verification.ofToken(token));
    }

    /** Verifies a file by the SHA-256 that the caller computed; the file itself is not sent. */
    @Post("/digests")
    VerificationView ofDigest(HttpRequest<?> request, @Body @Valid Digest question) {
        String number = question.number() == null ? "" : question.number();
        return view(request, verification.ofDigest(Hash.ofHex(question.sha256()), number));
    }

    /** Verifies a PDF of up to 4 MB; it is not kept. The number is the one it claims to have, if known. */
    @Post("/files")
    @Consumes("application/pdf")
    VerificationView ofFile(HttpRequest<?> request, @Body byte[] pdf,
            @Nullable @QueryValue(defaultValue = "") String number) {
        if (pdf.length > MAX_MEGABYTES << 20) {
            throw ProblemException.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, VerificationReason.FILE_TOO_LARGE,
                    MAX_MEGABYTES);
        }
        if (pdf.length < PDF_START.length || !Arrays.equals(pdf, 0, PDF_START.length, PDF_START, 0, PDF_START.length)) {
            throw ProblemException.of(HttpStatus.UNPROCESSABLE_ENTITY, VerificationReason.FILE_NOT_PDF);
        }
        return view(request, verification.ofPdf(pdf, number));
    }

    private VerificationView found(HttpRequest<?> request, Optional<Finding> finding) {
        return view(request, finding.orElseThrow(
                () -> ProblemException.of(HttpStatus.NOT_FOUND, VerificationReason.NOT_FOUND)));
    }

    private VerificationView view(HttpRequest<?> request, Finding finding) {
        return views.of(finding, request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE));
    }

    @Serdeable
    record NumberAndName(@NotBlank @Size(max = 40) String number, @NotBlank @Size(max = 100) String name) {
    }

    @Serdeable
    record Digest(@NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256,
                  @Nullable @Size(max = 40) String number) {
    }
}
