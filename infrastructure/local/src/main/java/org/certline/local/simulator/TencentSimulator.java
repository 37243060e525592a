package org.certline.local.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.certline.runtime.tencent.TencentCredentials;

/**
 * The services of Tencent Cloud that the platform uses, on this machine alone. It checks signatures as the real
 * ones do. {@code PUT /_control} with {@code {"mode": "ok|slow|failing|down", "mismatch": ["1234", "三"],
 * "slowSeconds": 5}} changes its behaviour; what is not given returns to the usual. {@code GET /_messages} shows the
 * short messages that were sent.
 */
public final class TencentSimulator implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final JsonMapper json;
    private final SignatureCheck signature;
    private final ControlDoor control;
    private final Map<String, SimulatedAction> actions;

    private TencentSimulator(int port, TencentCredentials credentials, JsonMapper json) throws IOException {
        this.json = json;
        this.signature = new SignatureCheck(credentials, InstantSource.system());
        this.control = new ControlDoor(json);
        SmsInbox inbox = new SmsInbox(json);
        this.actions = Map.of("ImageRecognitionV2", new ImageRecognition(), "SendSms", inbox);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answerAction);
        server.createContext("/_control", control);
        server.createContext("/_messages", inbox);
    }

    /**
     * Starts on the loopback address.
     *
     * @param port 0 for any free one
     */
    public static TencentSimulator start(int port, TencentCredentials credentials, JsonMapper json)
            throws IOException {
        TencentSimulator simulator = new TencentSimulator(port, credentials, json);
        simulator.server.start();
        return simulator;
    }

    /** Where clients find it. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answerAction(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Behaviour behaviour = control.behaviour();
            if (behaviour.mode() == Behaviour.Mode.DOWN) {
                return;
            }
            if (behaviour.mode() == Behaviour.Mode.SLOW) {
                Thread.sleep(behaviour.slowness());
            }
            Replies.send(exchange, 200, json.writeValueAsBytes(JsonNode.createObjectNode(Map.of(
                    "Response", JsonNode.createObjectNode(response(exchange, body, behaviour))))));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, JsonNode> response(HttpExchange exchange, byte[] body, Behaviour behaviour)
            throws IOException {
        Map<String, JsonNode> response = new LinkedHashMap<>();
        try {
            signature.require(exchange.getRequestHeaders(), body);
            if (behaviour.mode() == Behaviour.Mode.FAILING) {
                throw new ActionRefused("InternalError", "内部错误。");
            }
            SimulatedAction action = actions.get(exchange.getRequestHeaders().getFirst("X-TC-Action"));
            if (action == null) {
                throw new ActionRefused("InvalidAction", "接口不存在。");
            }
            response.putAll(action.answer(json.readValue(body, JsonNode.class), behaviour));
        } catch (ActionRefused refused) {
            response.put("Error", JsonNode.createObjectNode(Map.of(
                    "Code", JsonNode.createStringNode(refused.code()),
                    "Message", JsonNode.createStringNode(refused.getMessage()))));
        }
        response.put("RequestId", JsonNode.createStringNode(UUID.randomUUID().toString()));
        return response;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
