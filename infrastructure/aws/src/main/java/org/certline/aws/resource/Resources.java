package org.certline.aws.resource;

/**
 * What functions may be given.
 *
 * @param keys the key store
 * @param secrets access data of systems outside
 * @param tables a table per area
 * @param buckets where objects are
 * @param workflows the state machines
 */
public record Resources(Keys keys, Secrets secrets, Tables tables, Buckets buckets, Workflows workflows) {
}
