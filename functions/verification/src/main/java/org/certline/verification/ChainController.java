package org.certline.verification;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import org.certline.domain.chain.BundleAddress;
import org.certline.domain.chain.ChainFormatException;
import org.certline.domain.chain.TileAddress;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.request.RequestReason;
import org.certline.domain.verification.VerificationReason;
import org.certline.persistence.chain.ChainReader;
import org.certline.runtime.problem.ProblemException;
import org.certline.runtime.problem.Problems;

/** The certificate chain for everybody to read, in the paths of C2SP tlog-tiles under {@code /api/chain}. */
@Controller("/api/chain")
@Secured(SecurityRule.IS_ANONYMOUS)
class ChainController {

    private static final MediaType TEXT = MediaType.of("text/plain; charset=utf-8");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final ChainReader reader;
    private final Verification verification;

    ChainController(ChainReader reader, Verification verification) {
        this.reader = reader;
        this.verification = verification;
    }

    /** The newest checkpoint, a signed note. */
    @Get("/checkpoint")
    @Produces(MediaType.ALL)
    HttpResponse<String> checkpoint() {
        return HttpResponse.ok(reader.checkpoint().orElseThrow(Problems.notFound())).contentType(TEXT)
                .header("Cache-Control", "no-cache");
    }

    /** A tile of hashes or a bundle of entries; neither ever changes. */
    @Get("/tile/{path:.+}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> tile(String path) {
        return HttpResponse.ok(reader.object(address(path)).orElseThrow(Problems.notFound()))
                .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("Cache-Control", FOR_GOOD);
    }

    /** The log's name and public key, in the form that auditors' programs take. */
    @Get("/key")
    @Produces(MediaType.ALL)
    HttpResponse<String> key() {
        return HttpResponse.ok(reader.key().toString()).contentType(TEXT);
    }

    /** What proves the record of the certificate whose QR code holds this token. */
    @Get("/proofs/{token}")
    ProofView proof(String token) {
        CertificateFile file = verification.file(token).orElseThrow(
                () -> ProblemException.of(HttpStatus.NOT_FOUND, VerificationReason.NOT_FOUND));
        if (file.chainIndex() < 0) {
            throw ProblemException.of(HttpStatus.NOT_FOUND, VerificationReason.NOT_YET_IN_CHAIN);
        }
        return ProofView.of(file, reader.locate(file.chainIndex()), reader.key().toString());
    }

    /** Reads the path as an address and writes it again, so that no other object can be asked for. */
    private static String address(String path) {
        String whole = "tile/" + path;
        try {
            return path.startsWith("entries/") ? BundleAddress.parse(whole).path() : TileAddress.parse(whole).path();
        } catch (ChainFormatException elsewhere) {
            throw ProblemException.of(HttpStatus.NOT_FOUND, RequestReason.NOT_FOUND);
        }
    }
}
