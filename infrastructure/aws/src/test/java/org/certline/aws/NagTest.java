package org.certline.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Path;
import java.util.List;
import org.certline.aws.resource.CodeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;

/** The stacks against AWS's own rules; what deviates is listed with its reason in {@code Deviations}. */
class NagTest {

    @TempDir
    Path out;

    @Test
    void nothingDeviatesUnexplained() {
        App app = Certline.app(Path.of("../.."), out, CodeSource.named());
        Aspects.of(app).add(new AwsSolutionsChecks());

        List<Stack> stacks = app.getNode().getChildren().stream().filter(Stack.class::isInstance)
                .map(Stack.class::cast).toList();
        assertThat(stacks).isNotEmpty();
        stacks.forEach(NagTest::hasNoFindings);
    }

    private static void hasNoFindings(Stack stack) {
        var rules = Match.stringLikeRegexp("AwsSolutions-.*|CdkNag.*");
        Annotations annotations = Annotations.fromStack(stack);
        annotations.hasNoError("*", rules);
        annotations.hasNoWarning("*", rules);
    }
}
