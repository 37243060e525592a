package org.certline.aws.area;

import static org.certline.aws.declaration.Area.ARRANGEMENT;
import static org.certline.aws.declaration.Area.ORGANIZATION;
import static org.certline.aws.declaration.Area.PLAN;
import static org.certline.aws.declaration.Area.REGISTRATION;
import static org.certline.aws.declaration.Area.SITE;
import static org.certline.aws.declaration.Area.TASK;
import static org.certline.aws.declaration.FunctionDeclaration.event;
import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.ObjectStore.FILES;
import static org.certline.aws.declaration.Parts.adds;
import static org.certline.aws.declaration.Parts.get;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.put;
import static org.certline.aws.declaration.Parts.reads;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Start;

/** Seating of a plan and its papers (manual 001 §5.2.8). */
final class ArrangementFunctions {

    private ArrangementFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("arrangements",
                        writes(ARRANGEMENT, TASK),
                        reads(PLAN, SITE, REGISTRATION, ORGANIZATION),
                        adds(FILES),
                        new Start("schedule"),
                        get("/api/plans/{plan}/arrangements"),
                        post("/api/plans/{plan}/arrangements"),
                        post("/api/plans/{plan}/arrangements/publication"),
                        get("/api/plans/{plan}/placements"),
                        put("/api/plans/{plan}/placements/{registration}/{subject}"),
                        post("/api/plans/{plan}/placements/swap"),
                        get("/api/plans/{plan}/room-sessions"),
                        post("/api/plans/{plan}/placements/exports"),
                        post("/api/plans/{plan}/room-sessions/exports"),
                        get("/api/plans/{plan}/unplaced"),
                        post("/api/plans/{plan}/unplaced/exports"),
                        get("/api/plans/{plan}/tickets"),
                        get("/api/plans/{plan}/tickets/{candidate}"),
                        get("/api/plans/{plan}/rooms/{room}/door-sticker"),
                        get("/api/plans/{plan}/rooms/{room}/sign-in-sheet"),
                        get("/api/plans/{plan}/rooms/{room}/desk-stickers")),
                event("schedule",
                        new Size(3538, 900, 5),
                        writes(ARRANGEMENT, REGISTRATION, TASK),
                        reads(PLAN, SITE)),
                event("papers",
                        new Size(3538, 900, 10),
                        reads(PLAN, SITE, REGISTRATION, ARRANGEMENT),
                        adds(FILES)));
    }
}
