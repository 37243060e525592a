package org.certline.aws.portal;

import java.util.List;
import org.certline.aws.resource.HttpApi;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.cloudfront.CfnDistribution;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.CacheBehaviorProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.CustomOriginConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.DefaultCacheBehaviorProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.DistributionConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.OriginProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.S3OriginConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnOriginAccessControl;
import software.amazon.awscdk.services.cloudfront.CfnOriginAccessControl.OriginAccessControlConfigProperty;
import software.constructs.Construct;

/** One address: {@code /api/*} is the API, every other path the portal. */
public final class Distribution {

    private static final String PAGES = "pages";
    private static final String API = "api";

    /** Ids of CloudFront's own policies, the same in every account. */
    private static final String CACHING_OPTIMIZED = "658327ea-f89d-4fab-a63d-7e88639e58f6";
    private static final String CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
    private static final String ALL_BUT_THE_HOST_HEADER = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

    private final CfnDistribution distribution;

    public Distribution(Construct scope, PagesBucket pages, HttpApi api, PageHeaders headers) {
        Address address = new Address(scope);
        PageAddresses addresses = new PageAddresses(scope);
        CfnOriginAccessControl access = CfnOriginAccessControl.Builder.create(scope, "PagesAccess")
                .originAccessControlConfig(OriginAccessControlConfigProperty.builder()
                        .name(Fn.sub("${AWS::StackName}-${AWS::Region}"))
                        .originAccessControlOriginType("s3")
                        .signingBehavior("always")
                        .signingProtocol("sigv4")
                        .build())
                .build();
        distribution = CfnDistribution.Builder.create(scope, "Portal")
                .distributionConfig(DistributionConfigProperty.builder()
                        .enabled(true)
                        .comment("Certline portal and API")
                        .httpVersion("http2")
                        .ipv6Enabled(true)
                        .defaultRootObject("index.html")
                        .aliases(address.aliases())
                        .viewerCertificate(address.certificate())
                        .origins(List.of(pagesOrigin(pages, access), apiOrigin(api)))
                        .defaultCacheBehavior(DefaultCacheBehaviorProperty.builder()
                                .targetOriginId(PAGES)
                                .viewerProtocolPolicy("redirect-to-https")
                                .compress(true)
                                .cachePolicyId(CACHING_OPTIMIZED)
                                .responseHeadersPolicyId(headers.id())
                                .functionAssociations(addresses.associations())
                                .build())
                        .cacheBehaviors(List.of(CacheBehaviorProperty.builder()
                                .pathPattern("/api/*")
                                .targetOriginId(API)
                                .viewerProtocolPolicy("https-only")
                                .allowedMethods(
                                        List.of("GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"))
                                .compress(true)
                                .cachePolicyId(CACHING_DISABLED)
                                .originRequestPolicyId(ALL_BUT_THE_HOST_HEADER)
                                .build()))
                        .build())
                .build();
    }

    public String domain() {
        return distribution.getAttrDomainName();
    }

    public String arn() {
        return Fn.join("", List.of(
                Fn.sub("arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/"), distribution.getRef()));
    }

    private static OriginProperty pagesOrigin(PagesBucket pages, CfnOriginAccessControl access) {
        return OriginProperty.builder()
                .id(PAGES)
                .domainName(pages.domain())
                .originAccessControlId(access.getAttrId())
                .s3OriginConfig(S3OriginConfigProperty.builder().originAccessIdentity("").build())
                .build();
    }

    private static OriginProperty apiOrigin(HttpApi api) {
        return OriginProperty.builder()
                .id(API)
                .domainName(api.domain())
                .customOriginConfig(CustomOriginConfigProperty.builder()
                        .originProtocolPolicy("https-only")
                        .originSslProtocols(List.of("TLSv1.2"))
                        .build())
                .build();
    }
}
