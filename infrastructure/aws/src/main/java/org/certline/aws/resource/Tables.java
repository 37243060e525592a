package org.certline.aws.resource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.certline.aws.declaration.Access;
import org.certline.aws.declaration.Area;
import org.certline.aws.declaration.TableAccess;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.dynamodb.TableEncryption;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;

/** One table per area, all of one shape: {@code pk}, {@code sk}, two indexes, {@code expires} as time to live. */
public final class Tables {

    private static final List<String> READ = List.of("dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem",
            "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:Query");
    private static final List<String> ADD = List.of("dynamodb:PutItem");
    private static final List<String> WRITE = List.of("dynamodb:BatchWriteItem", "dynamodb:DeleteItem",
            "dynamodb:UpdateItem");

    public Tables(Construct scope, Keys keys) {
        Arrays.stream(Area.values()).forEach(area -> table(scope, keys, area));
    }

    String name(Area area) {
        return Names.of(area.key());
    }

    /** Leave to read or write, never to scan: a page of a list is one query. */
    PolicyStatement statement(TableAccess access) {
        String arn = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${AWS::StackName}-"
                + access.area().key();
        return PolicyStatement.Builder.create()
                .actions(actions(access.access()).toList())
                .resources(List.of(Fn.sub(arn), Fn.sub(arn + "/index/gsi1"), Fn.sub(arn + "/index/gsi2")))
                .build();
    }

    private static Stream<String> actions(Access access) {
        return switch (access) {
            case READ -> READ.stream();
            case ADD -> Stream.concat(actions(Access.READ), ADD.stream());
            case WRITE -> Stream.concat(actions(Access.ADD), WRITE.stream());
        };
    }

    private void table(Construct scope, Keys keys, Area area) {
        Table table = Table.Builder.create(scope, Ids.pascal(area.name()) + "Table")
                .tableName(name(area))
                .partitionKey(string("pk"))
                .sortKey(string("sk"))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .timeToLiveAttribute("expires")
                .encryption(TableEncryption.CUSTOMER_MANAGED)
                .encryptionKey(keys.storage())
                .pointInTimeRecoverySpecification(
                        PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(true).build())
                .deletionProtection(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        Stream.of("gsi1", "gsi2").forEach(index -> table.addGlobalSecondaryIndex(GlobalSecondaryIndexProps.builder()
                .indexName(index)
                .partitionKey(string(index + "pk"))
                .sortKey(string(index + "sk"))
                .build()));
    }

    private static Attribute string(String name) {
        return Attribute.builder().name(name).type(AttributeType.STRING).build();
    }
}
