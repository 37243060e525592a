package org.certline.aws.portal;

import java.util.List;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.cloudfront.CfnResponseHeadersPolicy;
import software.constructs.Construct;

/** What browsers are told about the portal's pages: nothing comes from anywhere but here and our buckets. */
public final class PageHeaders {

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private final CfnResponseHeadersPolicy policy;

    /** @param platform name of the stack whose buckets the pages send files to and show files from */
    public PageHeaders(Construct scope, String platform) {
        String buckets = String.join(" ", bucket(platform, "uploads"), bucket(platform, "files"),
                bucket(platform, "certificates"));
        String content = String.join("; ", List.of(
                "default-src 'none'",
                "script-src 'self'",
                // The component library makes its styles while it runs.
                "style-src 'self' 'unsafe-inline'",
                "font-src 'self'",
                "img-src 'self' data: blob: " + buckets,
                // Uploads, and papers and certificates that a page draws itself.
                "connect-src 'self' " + buckets,
                "worker-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'"));
        policy = CfnResponseHeadersPolicy.Builder.create(scope, "PageHeaders")
                .responseHeadersPolicyConfig(CfnResponseHeadersPolicy.ResponseHeadersPolicyConfigProperty.builder()
                        .name(Fn.sub("${AWS::StackName}-${AWS::Region}"))
                        .securityHeadersConfig(security(Fn.sub(content)))
                        .build())
                .build();
    }

    String id() {
        return policy.getAttrId();
    }

    private static CfnResponseHeadersPolicy.SecurityHeadersConfigProperty security(String content) {
        return CfnResponseHeadersPolicy.SecurityHeadersConfigProperty.builder()
                .contentSecurityPolicy(CfnResponseHeadersPolicy.ContentSecurityPolicyProperty.builder()
                        .contentSecurityPolicy(content).override(true).build())
                .contentTypeOptions(CfnResponseHeadersPolicy.ContentTypeOptionsProperty.builder()
                        .override(true).build())
                .frameOptions(CfnResponseHeadersPolicy.FrameOptionsProperty.builder()
                        .frameOption("DENY").override(true).build())
                .referrerPolicy(CfnResponseHeadersPolicy.ReferrerPolicyProperty.builder()
                        .referrerPolicy("no-referrer").override(true).build())
                .strictTransportSecurity(CfnResponseHeadersPolicy.StrictTransportSecurityProperty.builder()
                        .accessControlMaxAgeSec(ONE_YEAR).includeSubdomains(true).override(true).build())
                .build();
    }

    private static String bucket(String platform, String store) {
        return "https://" + platform + "-" + store
                + "-${AWS::AccountId}-${AWS::Region}.s3.${AWS::Region}.${AWS::URLSuffix}";
    }
}
