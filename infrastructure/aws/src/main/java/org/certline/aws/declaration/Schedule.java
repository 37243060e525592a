package org.certline.aws.declaration;

/**
 * The clock invokes the function, in the time zone Asia/Shanghai.
 *
 * @param expression {@code rate(…)} or {@code cron(…)} of EventBridge Scheduler
 */
public record Schedule(String expression) implements Part {
}
