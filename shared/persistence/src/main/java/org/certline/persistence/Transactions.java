package org.certline.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Writes that happen together or not at all. */
@Singleton
public final class Transactions {

    /** How many writes a transaction holds at most. */
    public static final int MAX_WRITES = 100;

    private final DynamoDbClient dynamo;

    Transactions(DynamoDbClient dynamo) {
        this.dynamo = dynamo;
    }

    /**
     * Writes all or nothing.
     *
     * @throws ConflictException when a condition failed, naming the writes by position, or when others wrote at once
     */
    public void write(List<Write> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            dynamo.transactWriteItems(request -> request.transactItems(writes.stream().map(Write::item).toList()));
        } catch (TransactionCanceledException e) {
            throw conflict(e);
        }
    }

    private static RuntimeException conflict(TransactionCanceledException e) {
        List<CancellationReason> reasons = e.cancellationReasons();
        Set<Integer> failed = IntStream.range(0, reasons.size())
                .filter(i -> "ConditionalCheckFailed".equals(reasons.get(i).code()))
                .boxed().collect(Collectors.toSet());
        boolean collided = reasons.stream().anyMatch(reason -> "TransactionConflict".equals(reason.code()));
        return failed.isEmpty() && !collided ? e : new ConflictException(failed);
    }
}
