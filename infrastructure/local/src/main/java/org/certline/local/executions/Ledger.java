package org.certline.local.executions;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.certline.local.journal.Journal;

/** All executions, kept in a journal. */
final class Ledger {

    private final Journal journal;

    Ledger(Journal journal) {
        this.journal = journal;
    }

    synchronized Optional<Execution> find(String arn) {
        return journal.find(Execution.id(arn)).map(Execution::of);
    }

    synchronized void save(Execution execution) {
        journal.save(execution.id(), execution.document());
    }

    /** Changes an execution if it is still running: how it ended is never overwritten. */
    synchronized void update(String arn, UnaryOperator<Execution> change) {
        find(arn).filter(Execution::running).map(change).ifPresent(this::save);
    }

    synchronized Stream<Execution> running() {
        return journal.all().values().stream().map(Execution::of).filter(Execution::running);
    }
}
