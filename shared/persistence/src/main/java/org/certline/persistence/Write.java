package org.certline.persistence;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** One conditional write, alone or as part of a transaction; made by a {@link Store}. */
public record Write(TransactWriteItem item) {
}
