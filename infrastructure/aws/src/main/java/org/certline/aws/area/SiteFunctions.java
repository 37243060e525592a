package org.certline.aws.area;

import static org.certline.aws.declaration.Area.CERTIFICATETYPE;
import static org.certline.aws.declaration.Area.ORGANIZATION;
import static org.certline.aws.declaration.Area.PLAN;
import static org.certline.aws.declaration.Area.SITE;
import static org.certline.aws.declaration.Area.TASK;
import static org.certline.aws.declaration.FunctionDeclaration.event;
import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.ObjectStore.FILES;
import static org.certline.aws.declaration.ObjectStore.UPLOADS;
import static org.certline.aws.declaration.Parts.adds;
import static org.certline.aws.declaration.Parts.delete;
import static org.certline.aws.declaration.Parts.fetches;
import static org.certline.aws.declaration.Parts.get;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.put;
import static org.certline.aws.declaration.Parts.reads;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Upload;

/** Exam sites and rooms (manual 001 §5.2.4, §5.2.5). */
final class SiteFunctions {

    private SiteFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("sites",
                        writes(SITE, TASK),
                        reads(ORGANIZATION, CERTIFICATETYPE, PLAN),
                        adds(UPLOADS, FILES),
                        get("/api/sites"),
                        post("/api/sites"),
                        post("/api/sites/exports"),
                        get("/api/sites/{site}"),
                        put("/api/sites/{site}"),
                        delete("/api/sites/{site}"),
                        post("/api/sites/{site}/submit"),
                        post("/api/sites/{site}/withdraw"),
                        post("/api/sites/{site}/approve"),
                        post("/api/sites/{site}/return"),
                        get("/api/plans/{plan}/site-allocations"),
                        post("/api/plans/{plan}/site-allocations/exports"),
                        put("/api/plans/{plan}/site-allocations"),
                        delete("/api/plans/{plan}/site-allocations/{site}"),
                        get("/api/plans/{plan}/rooms"),
                        post("/api/plans/{plan}/rooms"),
                        post("/api/plans/{plan}/rooms/reuse"),
                        get("/api/plans/{plan}/rooms/imports/template"),
                        post("/api/plans/{plan}/rooms/imports"),
                        post("/api/plans/{plan}/rooms/exports"),
                        get("/api/plans/{plan}/rooms/{room}"),
                        put("/api/plans/{plan}/rooms/{room}"),
                        delete("/api/plans/{plan}/rooms/{room}")),
                event("import-rooms",
                        new Upload("rooms"),
                        new Size(1769, 900, 5),
                        writes(SITE, TASK),
                        reads(PLAN),
                        fetches(UPLOADS),
                        adds(FILES)));
    }
}
