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
import static org.certline.aws.declaration.Parts.delete;
import static org.certline.aws.declaration.Parts.get;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.put;
import static org.certline.aws.declaration.Parts.reads;
import static org.certline.aws.declaration.Parts.stores;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Upload;

/** Exam sites and rooms (manual 001 §5.4, §5.5). */
final class SiteFunctions {

    private SiteFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("sites",
                        writes(SITE, TASK),
                        reads(ORGANIZATION, CERTIFICATETYPE, PLAN),
                        stores(FILES),
                        get("/api/sites"),
                        post("/api/sites"),
                        get("/api/sites/{site}"),
                        put("/api/sites/{site}"),
                        delete("/api/sites/{site}"),
                        post("/api/sites/{site}/submit"),
                        post("/api/sites/{site}/withdraw"),
                        post("/api/sites/{site}/approve"),
                        post("/api/sites/{site}/return"),
                        get("/api/rooms"),
                        post("/api/rooms"),
                        get("/api/rooms/template"),
                        post("/api/rooms/export"),
                        get("/api/rooms/{room}"),
                        put("/api/rooms/{room}"),
                        delete("/api/rooms/{room}")),
                event("import-rooms",
                        new Upload("rooms"),
                        new Size(1769, 900, 5),
                        writes(SITE, TASK),
                        reads(ORGANIZATION, CERTIFICATETYPE, PLAN),
                        stores(UPLOADS, FILES)));
    }
}
