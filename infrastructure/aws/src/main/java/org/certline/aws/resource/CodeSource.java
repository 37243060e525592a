package org.certline.aws.resource;

import java.util.List;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.ILayerVersion;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/** Where the template says the functions' code is. */
public interface CodeSource {

    /** The function's own code. */
    Code of(Construct scope, String function);

    /** What all functions have in common. */
    List<ILayerVersion> layers(Construct scope);

    /** Only a name, for a template that is read and tested but not deployed; quick, and needs nothing built. */
    static CodeSource named() {
        return new CodeSource() {
            @Override
            public Code of(Construct scope, String function) {
                return Code.fromBucket(
                        Bucket.fromBucketName(scope, Ids.pascal(function) + "Code", Names.bucket("code")),
                        function + ".zip");
            }

            @Override
            public List<ILayerVersion> layers(Construct scope) {
                return List.of();
            }
        };
    }
}
