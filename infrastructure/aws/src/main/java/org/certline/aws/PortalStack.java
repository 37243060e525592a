package org.certline.aws;

import org.certline.aws.portal.Distribution;
import org.certline.aws.portal.PageHeaders;
import org.certline.aws.portal.PagesBucket;
import org.certline.aws.resource.HttpApi;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/**
 * The portal's pages and the API at one address. A stack of its own, because in some places another content network
 * stands here.
 */
final class PortalStack extends Stack {

    PortalStack(Construct scope, String id, StackProps props, HttpApi api) {
        super(scope, id, props);
        PagesBucket pages = new PagesBucket(this);
        Distribution distribution = new Distribution(this, pages, api, new PageHeaders(this, Certline.STACK));
        pages.readableBy(distribution.arn());
        CfnOutput.Builder.create(this, "PortalDomain").value(distribution.domain()).build();
        CfnOutput.Builder.create(this, "PagesBucketName").value(pages.name()).build();
        Deviations.explainPortal(this);
    }
}
