package org.certline.aws.portal;

import java.util.List;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.FunctionAssociationProperty;
import software.amazon.awscdk.services.cloudfront.CfnFunction;
import software.amazon.awscdk.services.cloudfront.CfnFunction.FunctionConfigProperty;
import software.constructs.Construct;

/** Every address that is not a file's is a place inside the portal, which its one page finds. */
final class PageAddresses {

    private static final String CODE = """
            function handler(event) {
              var request = event.request;
              if (request.uri.lastIndexOf('.') < request.uri.lastIndexOf('/')) {
                request.uri = '/index.html';
              }
              return request;
            }
            """;

    private final CfnFunction function;

    PageAddresses(Construct scope) {
        function = CfnFunction.Builder.create(scope, "PageAddresses")
                .name(Fn.sub("${AWS::StackName}-${AWS::Region}"))
                .autoPublish(true)
                .functionCode(CODE)
                .functionConfig(FunctionConfigProperty.builder()
                        .runtime("cloudfront-js-2.0")
                        .comment("Addresses inside the portal")
                        .build())
                .build();
    }

    List<FunctionAssociationProperty> associations() {
        return List.of(FunctionAssociationProperty.builder()
                .eventType("viewer-request")
                .functionArn(function.getAttrFunctionArn())
                .build());
    }
}
