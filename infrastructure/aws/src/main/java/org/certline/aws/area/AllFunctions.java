package org.certline.aws.area;

import java.util.List;
import java.util.stream.Stream;
import org.certline.aws.declaration.FunctionDeclaration;

/**
 * Every function of the platform, area by area.
 *
 * <p>To add a route, add a line such as {@code get("/api/candidates/{number}")} to the function that answers it, in the
 * class of its area; it exists from the next build on, in the cloud and on one machine. To add a function, add
 * {@code http("name", …)} or {@code event("name", …)} there: tables, buckets, keys, state machines, uploads and
 * schedules it does not name are closed to it.
 */
public final class AllFunctions {

    private AllFunctions() {
    }

    /** All declarations; names are unique. */
    public static List<FunctionDeclaration> declared() {
        return Stream.of(
                        AccountFunctions.functions(),
                        OrganizationFunctions.functions(),
                        ExamFunctions.functions(),
                        CandidateFunctions.functions(),
                        SiteFunctions.functions(),
                        RegistrationFunctions.functions(),
                        ArrangementFunctions.functions(),
                        ScoreFunctions.functions(),
                        IssuanceFunctions.functions(),
                        ChainFunctions.functions(),
                        TaskFunctions.functions(),
                        NoticeFunctions.functions(),
                        ReferenceFunctions.functions())
                .flatMap(List::stream)
                .toList();
    }
}
