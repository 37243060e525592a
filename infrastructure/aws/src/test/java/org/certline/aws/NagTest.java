package org.certline.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.certline.aws.resource.CodeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.cxapi.SynthesisMessage;

/** The stacks against AWS's own rules; what deviates is listed with its reason in {@code Deviations}. */
class NagTest {

    @TempDir
    Path out;

    @Test
    void nothingDeviatesUnexplained() {
        App app = Certline.app(Path.of("../.."), out, CodeSource.named());
        Aspects.of(app).add(new AwsSolutionsChecks());

        assertThat(app.getNode().getChildren()).filteredOn(Stack.class::isInstance).isNotEmpty()
                .allSatisfy(stack -> assertThat(findings((Stack) stack)).isEmpty());
    }

    private static List<String> findings(Stack stack) {
        var rules = Match.stringLikeRegexp("AwsSolutions-.*|CdkNag.*");
        Annotations annotations = Annotations.fromStack(stack);
        return Stream.concat(annotations.findError("*", rules).stream(), annotations.findWarning("*", rules).stream())
                .map(NagTest::text).distinct().toList();
    }

    private static String text(SynthesisMessage message) {
        return message.getId() + " " + message.getEntry().getData();
    }
}
