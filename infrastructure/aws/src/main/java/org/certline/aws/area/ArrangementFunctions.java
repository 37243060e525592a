package org.certline.aws.area;

import static org.certline.aws.declaration.Area.ARRANGEMENT;
import static org.certline.aws.declaration.Area.CANDIDATE;
import static org.certline.aws.declaration.Area.CERTIFICATETYPE;
import static org.certline.aws.declaration.Area.ORGANIZATION;
import static org.certline.aws.declaration.Area.PAYMENT;
import static org.certline.aws.declaration.Area.PLAN;
import static org.certline.aws.declaration.Area.REGISTRATION;
import static org.certline.aws.declaration.Area.SITE;
import static org.certline.aws.declaration.Area.TASK;
import static org.certline.aws.declaration.FunctionDeclaration.event;
import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.ObjectStore.FILES;
import static org.certline.aws.declaration.Parts.fetches;
import static org.certline.aws.declaration.Parts.get;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.reads;
import static org.certline.aws.declaration.Parts.stores;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Start;

/** Seating of a plan and its papers (manual 001 §5.8). */
final class ArrangementFunctions {

    private ArrangementFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("arrangements",
                        writes(ARRANGEMENT, REGISTRATION, TASK),
                        reads(ORGANIZATION, CERTIFICATETYPE, PLAN, SITE, CANDIDATE),
                        fetches(FILES),
                        new Start("schedule"),
                        get("/api/plans/{plan}/arrangements"),
                        post("/api/plans/{plan}/arrangements"),
                        post("/api/plans/{plan}/arrangements/publish"),
                        get("/api/plans/{plan}/arrangements/unplaced"),
                        get("/api/plans/{plan}/arrangements/rooms"),
                        get("/api/plans/{plan}/arrangements/papers/{paper}"),
                        get("/api/plans/{plan}/arrangements/{seat}"),
                        post("/api/plans/{plan}/arrangements/{seat}/move")),
                event("schedule",
                        new Size(3538, 900, 5),
                        writes(ARRANGEMENT, REGISTRATION, TASK),
                        reads(ORGANIZATION, CERTIFICATETYPE, PLAN, SITE, CANDIDATE, PAYMENT)),
                event("papers",
                        new Size(3538, 900, 10),
                        writes(ARRANGEMENT, TASK),
                        reads(ORGANIZATION, CERTIFICATETYPE, PLAN, SITE, CANDIDATE, REGISTRATION),
                        stores(FILES)));
    }
}
