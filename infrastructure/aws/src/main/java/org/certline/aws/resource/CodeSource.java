package org.certline.aws.resource;

import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awscdk.services.lambda.Code;
import software.constructs.Construct;

/** Where the template says a function's code is. */
@FunctionalInterface
public interface CodeSource {

    Code of(Construct scope, String function);

    /** The folder that the Maven profile {@code deploy} fills; the CDK packs and uploads it. */
    static CodeSource built(Path root) {
        return (scope, function) -> {
            Path folder = root.resolve("functions/" + function + "/target/function");
            if (!Files.isDirectory(folder)) {
                throw new IllegalStateException("Not built: " + folder + ". Run ./mvnw -Pdeploy package first.");
            }
            return Code.fromAsset(folder.toString());
        };
    }

    /** Only a name, for a template that is read and tested but not deployed; quick, and needs nothing built. */
    static CodeSource named() {
        return (scope, function) -> Code.fromBucket(
                software.amazon.awscdk.services.s3.Bucket.fromBucketName(
                        scope, Ids.pascal(function) + "Code", Names.bucket("code")),
                function + ".zip");
    }
}
