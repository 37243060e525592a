package org.certline.aws.declaration;

import java.util.Locale;

/**
 * The function may start executions of a state machine.
 *
 * @param workflow name of the file {@code workflows/<workflow>.asl.json}
 */
public record Start(String workflow) implements Part {

    /** The variable in which the function finds the ARN, bound to {@code certline.workflows.<workflow>}. */
    public String variable() {
        return "CERTLINE_WORKFLOWS_" + workflow.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
