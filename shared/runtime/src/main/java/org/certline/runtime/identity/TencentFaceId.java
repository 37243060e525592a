package org.certline.runtime.identity;

import io.micronaut.json.tree.JsonNode;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.certline.domain.candidate.IdNumber;
import org.certline.runtime.tencent.TencentApi;
import org.certline.runtime.tencent.TencentReply;

/**
 * Tencent Cloud FaceID, action {@code ImageRecognitionV2} of version 2018-03-01 (照片人脸核身 V2.0, the one open
 * to new customers; the first version has the same parameters).
 */
public final class TencentFaceId implements IdentityService {

    private static final String ACTION = "ImageRecognitionV2";
    private static final int MAX_IMAGE_CHARACTERS = 3 * 1024 * 1024;
    private static final String SUCCESS = "Success";
    private static final String ABOUT_THE_PERSON = "FailedOperation.";
    private static final String LOW_SIMILARITY = "FailedOperation.CompareLowSimilarity";

    /** Codes that look like an answer about the person but tell of the service's own trouble. */
    private static final Set<String> OWN_TROUBLE = Set.of(
            "FailedOperation.CompareLibServiceUnavailable",
            "FailedOperation.CompareSystemError",
            "FailedOperation.DbError",
            "FailedOperation.DecryptSystemError",
            "FailedOperation.DetectEngineSystemError",
            "FailedOperation.DownLoadError",
            "FailedOperation.EncryptSystemError",
            "FailedOperation.FileSaveError",
            "FailedOperation.IdPhotoSystemNoanswer",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.StsUnAuthErrError",
            "FailedOperation.UnKnown");

    private final TencentApi api;
    private final double threshold;

    /**
     * @param threshold similarity from which on two photos show the same person; Tencent recommends 70
     */
    public TencentFaceId(TencentApi api, double threshold) {
        this.api = api;
        this.threshold = threshold;
    }

    @Override
    public IdentityAnswer compare(String name, IdNumber idNumber, byte[] photo) {
        String image = Base64.getEncoder().encodeToString(photo);
        if (image.length() > MAX_IMAGE_CHARACTERS) {
            return noMatch("FailedOperation.ImageSizeTooLarge");
        }
        JsonNode parameters = JsonNode.createObjectNode(Map.of(
                "IdCard", JsonNode.createStringNode(idNumber.value()),
                "Name", JsonNode.createStringNode(name),
                "ImageBase64", JsonNode.createStringNode(image)));
        return switch (api.call(ACTION, parameters)) {
            case TencentReply.Answer(JsonNode response) -> understood(response);
            case TencentReply.Failure(String code) -> isAboutThePerson(code)
                    ? noMatch(code)
                    : new IdentityAnswer.Unavailable(code);
            case TencentReply.Unreachable(String cause) -> new IdentityAnswer.Unavailable(cause);
        };
    }

    private IdentityAnswer understood(JsonNode response) {
        JsonNode result = response.get("Result");
        JsonNode sim = response.get("Sim");
        if (result == null) {
            return new IdentityAnswer.Unavailable("an answer without Result");
        }
        String code = result.coerceStringValue();
        double similarity = sim == null || !sim.isNumber() ? IdentityAnswer.NO_SIMILARITY : sim.getDoubleValue();
        if (code.equals(SUCCESS)) {
            return similarity >= threshold
                    ? new IdentityAnswer.Match(similarity)
                    : new IdentityAnswer.NoMatch(similarity, LOW_SIMILARITY);
        }
        return isAboutThePerson(code)
                ? new IdentityAnswer.NoMatch(similarity, code)
                : new IdentityAnswer.Unavailable(code);
    }

    private static boolean isAboutThePerson(String code) {
        return code.startsWith(ABOUT_THE_PERSON) && !OWN_TROUBLE.contains(code);
    }

    private static IdentityAnswer noMatch(String code) {
        return new IdentityAnswer.NoMatch(IdentityAnswer.NO_SIMILARITY, code);
    }
}
