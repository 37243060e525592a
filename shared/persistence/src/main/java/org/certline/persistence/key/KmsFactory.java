package org.certline.persistence.key;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.services.kms.KmsClient;

/** The client of the key store, which the framework does not bring. */
@Factory
final class KmsFactory {

    @Singleton
    @Bean(preDestroy = "close")
    KmsClient kms(SdkHttpClient http, AwsCredentialsProviderChain credentials, AwsRegionProviderChain region,
            @Nullable @Property(name = "aws.services.kms.endpoint-override") URI endpoint) {
        return KmsClient.builder().httpClient(http).credentialsProvider(credentials).region(region.getRegion())
                .endpointOverride(endpoint).build();
    }
}
