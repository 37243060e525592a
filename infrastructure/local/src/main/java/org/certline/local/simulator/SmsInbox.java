package org.certline.local.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;

/**
 * SMS's sending, into a box that {@code GET /_messages} shows, newest first: {@code [{"PhoneNumber", "TemplateId",
 * "TemplateParamSet"}]}. Phones whose number ends as the control door said are blocked.
 */
final class SmsInbox implements SimulatedAction, HttpHandler {

    private static final int KEPT = 500;
    private static final Pattern E164 = Pattern.compile("\\+\\d{8,15}");

    private final JsonMapper json;
    private final Deque<JsonNode> messages = new ConcurrentLinkedDeque<>();

    SmsInbox(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Map<String, JsonNode> answer(JsonNode parameters, Behaviour behaviour) throws ActionRefused {
        SimulatedAction.required(parameters, "SmsSdkAppId");
        SimulatedAction.required(parameters, "SignName");
        JsonNode template = JsonNode.createStringNode(SimulatedAction.required(parameters, "TemplateId"));
        JsonNode phones = parameters.get("PhoneNumberSet");
        if (phones == null || phones.size() != 1) {
            throw new ActionRefused("MissingParameter.EmptyPhoneNumberSet", "传入的号码列表为空。");
        }
        JsonNode phone = phones.get(0);
        String code = code(phone.coerceStringValue(), behaviour);
        if (code.equals("Ok")) {
            keep(JsonNode.createObjectNode(Map.of("PhoneNumber", phone, "TemplateId", template,
                    "TemplateParamSet", parameters.get("TemplateParamSet"))));
        }
        return Map.of("SendStatusSet", JsonNode.createArrayNode(List.of(JsonNode.createObjectNode(Map.of(
                "SerialNo", JsonNode.createStringNode("simulated:" + System.nanoTime()),
                "PhoneNumber", phone,
                "Fee", JsonNode.createNumberNode(1),
                "Code", JsonNode.createStringNode(code),
                "IsoCode", JsonNode.createStringNode("CN"))))));
    }

    private static String code(String phone, Behaviour behaviour) {
        if (!E164.matcher(phone).matches()) {
            return "FailedOperation.PhoneNumberParseFail";
        }
        return behaviour.mismatch().stream().anyMatch(phone::endsWith) ? "FailedOperation.PhoneNumberInBlacklist" : "Ok";
    }

    private void keep(JsonNode message) {
        messages.addFirst(message);
        while (messages.size() > KEPT) {
            messages.pollLast();
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Replies.send(exchange, 200, json.writeValueAsBytes(JsonNode.createArrayNode(List.copyOf(messages))));
        }
    }
}
