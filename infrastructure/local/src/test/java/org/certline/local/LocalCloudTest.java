package org.certline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.certline.local.json.Json;
import org.certline.local.sample.Received;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;

/** The sample template, run as it is: over HTTP and with the clients of the AWS SDK. */
final class LocalCloudTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path data;
    private static LocalCloud cloud;
    private static Clients clients;

    @BeforeAll
    static void start() throws IOException {
        cloud = LocalCloud.start(Clients.options(data));
        clients = new Clients(cloud);
    }

    @AfterAll
    static void stop() {
        clients.close();
        cloud.close();
    }

    @Test
    void theFunctionSeesTheRequestAsOnAws() throws Exception {
        HttpResponse<String> response = send(request("/api/echo/a%20b?x=1&y=%E4%B8%AD&x=2")
                .header("Content-Type", "application/json").header("X-One", "1").header("Cookie", "s=1; t=2")
                .header("User-Agent", "test")
                .POST(HttpRequest.BodyPublishers.ofString("{\"n\": 1}")));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("x-sample")).contains("yes");
        assertThat(response.headers().allValues("set-cookie")).containsExactlyInAnyOrder("a=1; HttpOnly", "b=2");
        Map<String, Object> event = Json.object(Json.object(Json.read(response.body())).get("event"));
        Map<String, Object> context = Json.object(event.get("requestContext"));
        String requestId = (String) context.get("requestId");
        assertThat(response.headers().firstValue("apigw-requestid")).contains(requestId);
        String expected = Files.readString(Path.of(LocalCloudTest.class.getResource("/http-event.json").toURI()))
                .replace("${host}", cloud.address().getAuthority())
                .replace("${requestId}", requestId)
                .replace("${time}", (String) context.get("time"))
                .replace("\"${timeEpoch}\"", context.get("timeEpoch").toString());
        assertThat(event).isEqualTo(Json.read(expected));
    }

    @Test
    void theFunctionSeesItsEnvironmentWithNamesOfThisMachine() throws Exception {
        Map<String, Object> answer = Json.object(Json.read(
                send(request("/api/echo/x").POST(HttpRequest.BodyPublishers.noBody())).body()));
        assertThat(Json.object(answer.get("known")))
                .containsEntry("table", "certline-notes")
                .containsEntry("colour", "green")
                .containsEntry("url", cloud.address() + "/verify")
                .containsEntry("function", "certline-echo");
    }

    @Test
    void aBodyThatIsNotTextComesInBase64() throws Exception {
        Map<String, Object> answer = Json.object(Json.read(send(request("/api/echo/x")
                .header("Content-Type", "image/png")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {(byte) 0x89, 'P'}))).body()));
        assertThat(Json.object(answer.get("event"))).containsEntry("body", "iVA=").containsEntry("isBase64Encoded", true);
    }

    @Test
    void aFunctionOfControllersAnswersWithThem() throws Exception {
        HttpResponse<String> response = send(request("/api/greetings/Ann").GET());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("Hello Ann");
    }

    @Test
    void whatIsNotDeclaredDoesNotExist() throws Exception {
        for (HttpRequest.Builder request : List.of(request("/api/echo").GET(), request("/api/echo/x").GET(), request("/").GET())) {
            HttpResponse<String> response = send(request);
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).isEqualTo("{\"message\":\"Not Found\"}");
        }
    }

    @Test
    void aFunctionThatTakesTooLongIsAnInternalError() throws Exception {
        HttpResponse<String> response = send(request("/api/echo/x").POST(HttpRequest.BodyPublishers.ofString("hang")));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() throws Exception {
        HttpResponse<String> response = send(request("/api/echo/x").expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024 + 1])));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void anUploadInvokesItsFunctionAgainUntilItSucceeds() throws Exception {
        Received.FAILURES.set(2);
        clients.put("uploads/roster/花 名+册.xlsx", "text");
        Map<String, Object> first = Received.next();
        Map<String, Object> s3 = Json.object(Json.object(Json.list(first.get("Records")).getFirst()).get("s3"));
        assertThat(Json.object(s3.get("object")))
                .containsEntry("key", "uploads/roster/%E8%8A%B1+%E5%90%8D%2B%E5%86%8C.xlsx").containsEntry("size", 4);
        assertThat(Json.object(s3.get("bucket"))).containsEntry("name", Clients.BUCKET);
        assertThat(Received.next()).isEqualTo(first);
        assertThat(Received.next()).isEqualTo(first);
        clients.put("uploads/roster/not-of-interest.txt", "text");
        clients.put("other/roster.xlsx", "text");
        clients.put("uploads/next.xlsx", "text");
        assertThat(Received.next().toString()).contains("uploads/next.xlsx");
    }

    @Test
    void aMultipartUploadIsOneEvent() throws Exception {
        clients.putInParts("uploads/parts.xlsx", new byte[5 * 1024 * 1024 + 1]);
        assertThat(Received.next().toString()).contains("uploads/parts.xlsx", "ObjectCreated:CompleteMultipartUpload");
        clients.put("uploads/after.xlsx", "text");
        assertThat(Received.next().toString()).contains("uploads/after.xlsx");
    }

    @Test
    void signaturesAreChecked() {
        try (S3Client stranger = clients.s3(new Access("local", "wrong"))) {
            assertThatExceptionOfType(S3Exception.class)
                    .isThrownBy(() -> stranger.putObject(
                            put -> put.bucket(Clients.BUCKET).key("x"), RequestBody.fromString("x")))
                    .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(403));
        }
    }

    @Test
    void aPageOfThisMachineUploadsAndReadsByPresignedLinks() throws Exception {
        String page = cloud.address().toString();
        URI upload = clients.presignedPut("uploads/page.xlsx");
        HttpResponse<String> preflight = HTTP.send(HttpRequest.newBuilder(upload)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", page).header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type").build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(preflight.headers().firstValue("access-control-allow-origin")).contains(page);
        assertThat(preflight.headers().firstValue("access-control-allow-headers"))
                .get(InstanceOfAssertFactories.STRING).containsIgnoringCase("content-type");
        HttpResponse<String> uploaded = HTTP.send(HttpRequest.newBuilder(upload).header("Origin", page)
                .header("Content-Type", "text/plain").PUT(HttpRequest.BodyPublishers.ofString("text")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(uploaded.statusCode()).isEqualTo(200);
        assertThat(uploaded.headers().firstValue("access-control-allow-origin")).contains(page);
        assertThat(Received.next().toString()).contains("uploads/page.xlsx");
        HttpResponse<String> read = HTTP.send(HttpRequest.newBuilder(clients.presignedGet("uploads/page.xlsx"))
                .header("Origin", page).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(read.body()).isEqualTo("text");
        assertThat(read.headers().firstValue("access-control-allow-origin")).contains(page);
    }

    @Test
    void aWorkflowRunsOnceForAName() throws Exception {
        String arn = clients.startWorkflow("once", "{\"word\": \"hello\"}");
        assertThat(Received.next()).isEqualTo(Map.of("step", "first"));
        assertThat(Received.next()).isEqualTo(Map.of("step", "second", "word", "hello"));
        assertThat(clients.end(arn).output()).isEqualTo("{\"done\":\"second\"}");
        assertThatExceptionOfType(ExecutionAlreadyExistsException.class)
                .isThrownBy(() -> clients.startWorkflow("once", "{\"word\": \"hello\"}"));
    }

    @Test
    void aWorkflowWhoseFunctionFailsNamesTheException() throws Exception {
        Received.FAILURES.set(1);
        String arn = clients.startWorkflow("fails", "{\"word\": 1}");
        Received.next();
        assertThat(clients.end(arn)).satisfies(end -> {
            assertThat(end.status()).isEqualTo(ExecutionStatus.FAILED);
            assertThat(end.error()).isEqualTo("java.lang.IllegalStateException");
            assertThat(end.cause()).contains("Told to fail");
        });
    }

    @Test
    void aWorkflowThatIsNotDeclaredDoesNotExist() {
        assertThatExceptionOfType(StateMachineDoesNotExistException.class)
                .isThrownBy(() -> clients.sfn().startExecution(start -> start.stateMachineArn("arn:x").input("{}")));
    }

    @Test
    void theTableHasItsIndexAndForgetsWhatExpires() {
        var table = clients.dynamo().describeTable(describe -> describe.tableName("certline-notes")).table();
        assertThat(table.globalSecondaryIndexes()).singleElement()
                .satisfies(index -> assertThat(index.indexName()).isEqualTo("gsi1"));
        assertThat(clients.dynamo().describeTimeToLive(describe -> describe.tableName("certline-notes"))
                .timeToLiveDescription().attributeName()).isEqualTo("expires");
    }

    @Test
    void movingTheClockReachesTheFunctionsAndSetsOffWhatIsDue() throws Exception {
        URI door = cloud.address().resolve("/_local/clock");
        HTTP.send(HttpRequest.newBuilder(door).PUT(HttpRequest.BodyPublishers.ofString("{\"now\": \"2027-03-01T18:29:00Z\"}"))
                .build(), HttpResponse.BodyHandlers.ofString());
        assertThat(Received.next()).isEqualTo(Map.of("step", "nightly"));
        Map<String, Object> answer = Json.object(Json.read(
                send(request("/api/echo/x").POST(HttpRequest.BodyPublishers.noBody())).body()));
        assertThat(Json.object(answer.get("known")).get("now")).asString().startsWith("2027-03-01T18:");
        assertThat(HTTP.send(HttpRequest.newBuilder(door).PUT(HttpRequest.BodyPublishers.ofString("{}")).build(),
                HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(400);
        cloud.clock().moveTo(Optional.empty());
    }

    @Test
    void whatWasLeftUndoneIsDoneAfterARestart(@TempDir Path folder) throws Exception {
        String arn;
        LocalOptions options = Clients.options(folder).retries(List.of(Duration.ofHours(1)));
        try (LocalCloud before = LocalCloud.start(options); Clients services = new Clients(before)) {
            services.dynamo().putItem(put -> put.tableName("certline-notes").item(Map.of(
                    "pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("b"))));
            before.clock().moveTo(Optional.of(Instant.parse("2030-01-01T00:00:00Z")));
            Received.next();
            Received.stuck = "second";
            arn = services.startWorkflow("resumed", "{\"word\": \"kept\"}");
            assertThat(Received.next()).isEqualTo(Map.of("step", "first"));
            assertThat(Received.next()).containsEntry("step", "second");
            Received.FAILURES.set(9);
            services.put("uploads/late.xlsx", "text");
            assertThat(Received.next().toString()).contains("uploads/late.xlsx");
        }
        Received.stuck = "";
        Received.FAILURES.set(0);
        try (LocalCloud after = LocalCloud.start(options); Clients services = new Clients(after)) {
            assertThat(List.of(Received.next(), Received.next())).map(Map::toString)
                    .anySatisfy(event -> assertThat(event).contains("uploads/late.xlsx"))
                    .anySatisfy(event -> assertThat(event).contains("second", "kept"));
            assertThat(services.end(arn).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
            assertThat(services.dynamo().getItem(get -> get.tableName("certline-notes").key(Map.of(
                    "pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("b")))).hasItem()).isTrue();
            assertThat(after.clock().instant()).isAfter(Instant.parse("2030-01-01T00:00:00Z"));
        }
    }

    @Test
    void anEventThatFailsForGoodIsADeadLetter(@TempDir Path folder) throws Exception {
        LocalOptions options = Clients.options(folder).retries(List.of(Duration.ofMillis(1), Duration.ofMillis(1)));
        try (LocalCloud cloudOfItsOwn = LocalCloud.start(options); Clients services = new Clients(cloudOfItsOwn)) {
            Received.FAILURES.set(3);
            services.put("uploads/bad.xlsx", "text");
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThat(Received.next().toString()).contains("uploads/bad.xlsx");
            }
        }
        try (Stream<Path> letters = Files.list(folder.resolve("events/dead"))) {
            assertThat(letters).singleElement()
                    .satisfies(letter -> assertThat(letter).content().contains("uploads/bad.xlsx", "Told to fail"));
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(cloud.address().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.version(HttpClient.Version.HTTP_1_1).build(), HttpResponse.BodyHandlers.ofString());
    }
}
