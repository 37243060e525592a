package org.certline.aws.portal;

import java.util.List;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CfnCondition;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.ViewerCertificateProperty;
import software.constructs.Construct;

/** The portal's domain name and its TLS certificate. */
final class Address {

    private final CfnParameter name;
    private final CfnParameter certificate;
    private final CfnCondition inChina;

    Address(Construct scope) {
        name = CfnParameter.Builder.create(scope, "DomainName").description("Domain name of the portal").build();
        certificate = CfnParameter.Builder.create(scope, "Certificate")
                .description("Its TLS certificate: ARN in ACM of us-east-1, or in China the id in IAM")
                .build();
        inChina = CfnCondition.Builder.create(scope, "InChina")
                .expression(Fn.conditionEquals(Aws.PARTITION, "aws-cn"))
                .build();
    }

    List<String> aliases() {
        return List.of(name.getValueAsString());
    }

    ViewerCertificateProperty certificate() {
        return ViewerCertificateProperty.builder()
                .iamCertificateId(either(certificate.getValueAsString(), Aws.NO_VALUE))
                .acmCertificateArn(either(Aws.NO_VALUE, certificate.getValueAsString()))
                .sslSupportMethod("sni-only")
                .minimumProtocolVersion("TLSv1.2_2021")
                .build();
    }

    private String either(String here, String elsewhere) {
        return Fn.conditionIf(inChina.getLogicalId(), here, elsewhere).toString();
    }
}
