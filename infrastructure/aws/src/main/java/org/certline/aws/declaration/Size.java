package org.certline.aws.declaration;

/**
 * What one invocation may take.
 *
 * @param memory MiB; processor share grows with it (1769 MiB is one core)
 * @param timeout seconds
 * @param concurrency invocations at the same time reserved for the function, 0 for a share of the account's pool
 */
public record Size(int memory, int timeout, int concurrency) implements Part {
}
