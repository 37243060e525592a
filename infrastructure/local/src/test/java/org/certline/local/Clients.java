package org.certline.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/** Clients of the AWS SDK for one local cloud, as the functions have them. */
final class Clients implements AutoCloseable {

    static final String BUCKET = "uploadsbucket";

    private final Map<String, Object> settings;
    private final DynamoDbClient dynamo;
    private final SfnClient sfn;
    private final S3Client s3;

    Clients(LocalCloud cloud) {
        settings = cloud.settings();
        dynamo = access().client(DynamoDbClient.builder(), endpoint("dynamodb"));
        sfn = access().client(SfnClient.builder(), endpoint("sfn"));
        s3 = s3(access());
    }

    static LocalOptions options(Path data) {
        return LocalOptions.of(data, List.of(Path.of("src/test/resources/sample.template.json")))
                .parameters(Map.of("Colour", "green"))
                .retries(List.of(Duration.ofMillis(1), Duration.ofMillis(1)));
    }

    DynamoDbClient dynamo() {
        return dynamo;
    }

    SfnClient sfn() {
        return sfn;
    }

    S3Client s3(Access access) {
        return access.client(S3Client.builder().forcePathStyle(true), endpoint("s3"));
    }

    void put(String key, String content) {
        s3.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromString(content));
    }

    void putInParts(String key, byte[] content) {
        String upload = s3.createMultipartUpload(create -> create.bucket(BUCKET).key(key)).uploadId();
        String tag = s3.uploadPart(part -> part.bucket(BUCKET).key(key).uploadId(upload).partNumber(1),
                RequestBody.fromBytes(content)).eTag();
        s3.completeMultipartUpload(complete -> complete.bucket(BUCKET).key(key).uploadId(upload)
                .multipartUpload(parts -> parts.parts(CompletedPart.builder().partNumber(1).eTag(tag).build())));
    }

    URI presignedPut(String key) {
        try (S3Presigner presigner = presigner()) {
            return URI.create(presigner.presignPutObject(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                    .putObjectRequest(put -> put.bucket(BUCKET).key(key))).url().toString());
        }
    }

    URI presignedGet(String key) {
        try (S3Presigner presigner = presigner()) {
            return URI.create(presigner.presignGetObject(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                    .getObjectRequest(get -> get.bucket(BUCKET).key(key))).url().toString());
        }
    }

    private S3Presigner presigner() {
        return S3Presigner.builder()
                .endpointOverride(endpoint("s3"))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(access().keyId(), access().secret())))
                .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
    }

    String startWorkflow(String name, String input) {
        return sfn.startExecution(start -> start
                .stateMachineArn("arn:aws:states:us-east-1:000000000000:stateMachine:certline-twice")
                .name(name).input(input)).executionArn();
    }

    /** The execution when it has ended. */
    DescribeExecutionResponse end(String arn) {
        Instant deadline = Instant.now().plusSeconds(20);
        DescribeExecutionResponse state;
        do {
            state = sfn.describeExecution(describe -> describe.executionArn(arn));
        } while (state.status() == ExecutionStatus.RUNNING && Instant.now().isBefore(deadline));
        Assertions.assertThat(state.status()).isNotEqualTo(ExecutionStatus.RUNNING);
        return state;
    }

    private Access access() {
        return new Access((String) settings.get("aws.access-key-id"), (String) settings.get("aws.secret-key"));
    }

    private URI endpoint(String service) {
        return URI.create((String) settings.get("aws.services." + service + ".endpoint-override"));
    }

    @Override
    public void close() {
        dynamo.close();
        sfn.close();
        s3.close();
    }
}
