package org.certline.runtime.sms;

import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.certline.runtime.tencent.TencentApi;
import org.certline.runtime.tencent.TencentReply;

/** Tencent Cloud SMS, action {@code SendSms} of version 2021-01-11, one phone a call. */
public final class TencentSms implements SmsService {

    private static final String ACTION = "SendSms";
    private static final String MAINLAND = "+86";
    private static final String OK = "Ok";
    private static final String TOO_MANY_TO_THIS_PHONE = "LimitExceeded.PhoneNumber";

    /** Codes that are about the phone and not about the service. */
    private static final Set<String> ABOUT_THE_PHONE = Set.of(
            "FailedOperation.PhoneNumberInBlacklist",
            "FailedOperation.PhoneNumberParseFail",
            "InvalidParameterValue.IncorrectPhoneNumber",
            "UnsupportedOperation.UnsupportedRegion");

    private final TencentApi api;
    private final String appId;
    private final String signName;
    private final Function<SmsTemplate, String> templateIds;

    /**
     * @param appId       the application at the service (SmsSdkAppId)
     * @param signName    the approved signature before every message
     * @param templateIds the service's ids of the approved texts
     */
    public TencentSms(TencentApi api, String appId, String signName, Function<SmsTemplate, String> templateIds) {
        this.api = api;
        this.appId = appId;
        this.signName = signName;
        this.templateIds = templateIds;
    }

    @Override
    public SmsOutcome send(String phone, SmsTemplate template, List<String> parameters) {
        JsonNode request = JsonNode.createObjectNode(Map.of(
                "PhoneNumberSet", texts(List.of(MAINLAND + phone)),
                "SmsSdkAppId", JsonNode.createStringNode(appId),
                "SignName", JsonNode.createStringNode(signName),
                "TemplateId", JsonNode.createStringNode(templateIds.apply(template)),
                "TemplateParamSet", texts(parameters)));
        return switch (api.call(ACTION, request)) {
            case TencentReply.Answer(JsonNode response) -> understood(response);
            case TencentReply.Failure(String code) -> refused(code);
            case TencentReply.Unreachable(String cause) -> new SmsOutcome.Unavailable(cause);
        };
    }

    private static SmsOutcome understood(JsonNode response) {
        JsonNode statuses = response.get("SendStatusSet");
        JsonNode status = statuses == null || statuses.size() == 0 ? null : statuses.get(0);
        if (status == null || status.get("Code") == null) {
            return new SmsOutcome.Unavailable("an answer without SendStatusSet");
        }
        String code = status.get("Code").coerceStringValue();
        return code.equals(OK)
                ? new SmsOutcome.Sent(status.get("SerialNo").coerceStringValue())
                : refused(code);
    }

    private static SmsOutcome refused(String code) {
        return ABOUT_THE_PHONE.contains(code) || code.startsWith(TOO_MANY_TO_THIS_PHONE)
                ? new SmsOutcome.Rejected(code)
                : new SmsOutcome.Unavailable(code);
    }

    private static JsonNode texts(List<String> texts) {
        return JsonNode.createArrayNode(texts.stream().map(JsonNode::createStringNode).toList());
    }
}
