package org.certline.runtime.files;

import io.micronaut.aws.sdk.v2.service.s3.S3ConfigurationProperties;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The signer of upload and download links, which the framework does not bring. */
@Factory
final class PresignerFactory {

    @Singleton
    @Bean(preDestroy = "close")
    S3Presigner presigner(AwsCredentialsProviderChain credentials, AwsRegionProviderChain region,
            S3ConfigurationProperties settings,
            @Nullable @Property(name = "aws.services.s3.endpoint-override") URI endpoint) {
        return S3Presigner.builder().credentialsProvider(credentials).region(region.getRegion())
                .serviceConfiguration(settings.getBuilder().build()).endpointOverride(endpoint).build();
    }
}
