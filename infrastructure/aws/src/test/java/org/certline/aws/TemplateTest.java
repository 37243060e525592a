package org.certline.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.certline.aws.area.AllFunctions;
import org.certline.aws.declaration.Area;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Route;
import org.certline.aws.declaration.Upload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TemplateTest {

    /** API Gateway gives up on a function after this many seconds. */
    private static final int API_SECONDS = 30;

    private static Template template;

    @BeforeAll
    static void load() throws IOException {
        template = Template.load(Certline.STACK);
    }

    @Test
    void staysWithinWhatCloudFormationTakes() {
        assertThat(template.size()).isLessThan(500);
        assertThat(template.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
    }

    @Test
    void namesNoPartitionRegionOrAccount() {
        assertThat(template.text())
                .doesNotContain("arn:aws:", "arn:aws-cn:")
                .doesNotContainPattern("\\b(us|eu|ap|cn)-(north|south|east|west|northwest|southeast)-\\d\\b")
                .doesNotContainPattern("(?<!\"(lambda|states|scheduler|apigateway|s3|cloudwatch|logging.s3)\\.)"
                        + "amazonaws\\.com");
    }

    @Test
    void everyAreaHasATableThatCannotBeLost() {
        var tables = template.resources("AWS::DynamoDB::Table");

        assertThat(tables).hasSameSizeAs(Area.values()).allSatisfy((id, table) -> {
            JsonNode properties = table.get("Properties");
            assertThat(properties.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled").asBoolean())
                    .isTrue();
            assertThat(properties.at("/SSESpecification/KMSMasterKeyId/Fn::GetAtt/0").asText()).contains("StorageKey");
            assertThat(properties.get("DeletionProtectionEnabled").asBoolean()).isTrue();
            assertThat(properties.at("/TimeToLiveSpecification/AttributeName").asText()).isEqualTo("expires");
            assertThat(table.get("DeletionPolicy").asText()).isEqualTo("Retain");
        });
    }

    @Test
    void everyBucketIsClosedEncryptedAndKept() {
        assertThat(template.resources("AWS::S3::Bucket")).isNotEmpty().allSatisfy((id, bucket) -> {
            assertThat(bucket.at("/Properties/PublicAccessBlockConfiguration"))
                    .hasSize(4).allSatisfy(blocked -> assertThat(blocked.asBoolean()).isTrue());
            assertThat(bucket.at("/Properties/BucketEncryption").isMissingNode()).isFalse();
            assertThat(bucket.get("DeletionPolicy").asText()).isEqualTo("Retain");
        });
    }

    @Test
    void pagesMayDoWithBucketsWhatTheyNeedAndNothingElse() {
        assertThat(methodsOfPages("UploadsBucket")).containsExactly("POST", "PUT");
        assertThat(methodsOfPages("FilesBucket")).containsExactly("GET", "HEAD");
        assertThat(methodsOfPages("CertificatesBucket")).containsExactly("GET", "HEAD");
        assertThat(methodsOfPages("ChainBucket")).isEmpty();
    }

    @Test
    void whatWasSentAndWhatWasMadeToBeFetchedIsForgotten() {
        assertThat(daysUntilForgotten("UploadsBucket", "")).isEqualTo(7);
        assertThat(daysUntilForgotten("FilesBucket", "results/")).isEqualTo(30);
        assertThat(daysUntilForgotten("FilesBucket", "")).isZero();
        assertThat(daysUntilForgotten("CertificatesBucket", "")).isZero();
    }

    @Test
    void everyDeclaredRouteReachesItsFunction() {
        var routes = template.resources("AWS::ApiGatewayV2::Route").values().stream().map(route ->
                route.at("/Properties/RouteKey").asText() + " -> " + functionBehind(route)).toList();

        assertThat(routes).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                AllFunctions.declared().stream().flatMap(function -> function.parts(Route.class).stream()
                        .map(route -> route.key() + " -> " + function.name())).toList());
    }

    @Test
    void onlyFunctionsBehindTheApiHaveRoutesAndAnswerBeforeItGivesUp() {
        assertThat(AllFunctions.declared()).allSatisfy(function -> {
            assertThat(function.parts(Route.class).isEmpty()).isNotEqualTo(function.hasRoutes());
            if (function.hasRoutes()) {
                assertThat(function.size().timeout()).isLessThan(API_SECONDS);
            }
        });
    }

    @Test
    void everyUploadInvokesItsFunction() {
        var invoked = new ArrayList<String>();
        template.resources("AWS::S3::Bucket").values().forEach(bucket -> bucket
                .at("/Properties/NotificationConfiguration/LambdaConfigurations").forEach(configuration ->
                        invoked.add(configuration.at("/Filter/S3Key/Rules/0/Value").asText() + " -> "
                                + name(template.resource(configuration.at("/Function/Fn::GetAtt/0").asText())))));

        assertThat(invoked).isNotEmpty().containsExactlyInAnyOrderElementsOf(
                AllFunctions.declared().stream().flatMap(function -> function.parts(Upload.class).stream()
                        .map(upload -> upload.prefix() + " -> " + function.name())).toList());
    }

    @Test
    void everyFunctionHasARoleOfItsOwnThatNamesEveryAction() {
        var functions = template.resources("AWS::Lambda::Function").values();

        assertThat(functions).extracting(function -> function.at("/Properties/Role/Fn::GetAtt/0").asText())
                .doesNotHaveDuplicates()
                .allSatisfy(role -> assertThat(actions(template.resource(role)))
                        .isNotEmpty()
                        .noneMatch(action -> action.contains("*"))
                        .doesNotContain("dynamodb:Scan"));
        assertThat(template.resources("AWS::IAM::Policy")).as("leave given outside a role").isEmpty();
    }

    @Test
    void eventsThatFailAreKept() {
        long invokedByEvents = AllFunctions.declared().stream().filter(FunctionDeclaration::hasEvents).count();

        assertThat(template.resources("AWS::Lambda::EventInvokeConfig")).hasSize((int) invokedByEvents)
                .allSatisfy((id, config) -> assertThat(
                        config.at("/Properties/DestinationConfig/OnFailure/Destination/Fn::GetAtt/0").asText())
                        .startsWith("FailedEvents"));
    }

    @Test
    void everyStateMachineIsLoggedWithoutItsData() {
        assertThat(template.resources("AWS::StepFunctions::StateMachine")).allSatisfy((id, machine) -> {
            assertThat(machine.at("/Properties/LoggingConfiguration/Level").asText()).isEqualTo("ALL");
            assertThat(machine.at("/Properties/LoggingConfiguration/IncludeExecutionData").asBoolean()).isFalse();
            assertThat(machine.at("/Properties/TracingConfiguration/Enabled").asBoolean()).isFalse();
        });
    }

    private static List<String> methodsOfPages(String bucket) {
        return StreamSupport.stream(bucket(bucket).at("/Properties/CorsConfiguration/CorsRules/0/AllowedMethods")
                .spliterator(), false).map(JsonNode::asText).toList();
    }

    /** 0 when objects below the prefix are kept for good. */
    private static int daysUntilForgotten(String bucket, String prefix) {
        return StreamSupport.stream(bucket(bucket).at("/Properties/LifecycleConfiguration/Rules").spliterator(), false)
                .filter(rule -> rule.path("Prefix").asText().equals(prefix))
                .mapToInt(rule -> rule.path("ExpirationInDays").asInt()).sum();
    }

    private static JsonNode bucket(String id) {
        return template.resources("AWS::S3::Bucket").entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(id)).findFirst().orElseThrow().getValue();
    }

    private static String functionBehind(JsonNode route) {
        String integration = route.at("/Properties/Target/Fn::Join/1/1/Ref").asText();
        String alias = template.resource(integration).at("/Properties/IntegrationUri/Ref").asText();
        return name(template.resource(template.resource(alias).at("/Properties/FunctionName/Ref").asText()));
    }

    private static String name(JsonNode function) {
        String pattern = function.at("/Properties/FunctionName/Fn::Sub").asText();
        return Pattern.compile("^\\$\\{AWS::StackName}-").matcher(pattern).replaceFirst("");
    }

    private static List<String> actions(JsonNode role) {
        return StreamSupport.stream(role.at("/Properties/Policies").spliterator(), false)
                .flatMap(policy -> StreamSupport.stream(
                        policy.at("/PolicyDocument/Statement").spliterator(), false))
                .flatMap(statement -> statement.get("Action").isArray()
                        ? StreamSupport.stream(statement.get("Action").spliterator(), false)
                        : List.of(statement.get("Action")).stream())
                .map(JsonNode::asText)
                .toList();
    }
}
