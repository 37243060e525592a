package org.certline.aws.declaration;

/**
 * The function reads or writes objects of a bucket.
 *
 * @param store the bucket
 * @param access how far it goes; presigned requests of the function go as far
 */
public record ObjectAccess(ObjectStore store, Access access) implements Part {
}
