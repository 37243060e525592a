package org.certline.runtime.imports;

import java.util.List;
import java.util.function.Supplier;
import org.certline.domain.Refusal;
import org.certline.persistence.Write;

/** What a row of an import does. */
public sealed interface RowVerdict {

    /** The name under which the task counts it. */
    String count();

    /**
     * It makes something new.
     *
     * @param writes asked for when they are about to be written, and only then
     */
    record Created(Supplier<List<Write>> writes) implements RowVerdict {
        @Override
        public String count() {
            return "created";
        }
    }

    /** It changes what is there. */
    record Changed(Supplier<List<Write>> writes) implements RowVerdict {
        @Override
        public String count() {
            return "changed";
        }
    }

    /** All is as the row says already. */
    record Unchanged() implements RowVerdict {
        @Override
        public String count() {
            return "unchanged";
        }
    }

    /** It cannot be taken. */
    record Refused(List<Refusal> refusals) implements RowVerdict {
        @Override
        public String count() {
            return "refused";
        }
    }
}
