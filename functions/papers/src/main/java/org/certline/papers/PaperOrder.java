package org.certline.papers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What the workflow {@code schedule} asks of this function.
 *
 * @param formerRunId the run to be published, whose papers are printed
 * @param kind        whose papers, for {@link Step#PRINT}
 * @param id          of the site or college, for {@link Step#PRINT}
 */
@Serdeable
public record PaperOrder(Step step, String organizationId, String planId, String formerRunId, @Nullable Kind kind,
        @Nullable String id) {

    /** What is to be done. */
    public enum Step {
        /** Say which papers there are to print. */
        LIST,
        /** Print those of one site or college. */
        PRINT
    }

    /** Whose papers belong together. */
    public enum Kind {
        /** Door stickers, desk stickers and sign-in sheets of a site's rooms. */
        SITE,
        /** Admission tickets of a college's candidates. */
        COLLEGE
    }
}
