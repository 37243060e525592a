package org.certline.aws.area;

import static org.certline.aws.declaration.Area.NOTICE;
import static org.certline.aws.declaration.Area.ORGANIZATION;
import static org.certline.aws.declaration.Area.TASK;
import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.ObjectStore.FILES;
import static org.certline.aws.declaration.Parts.adds;
import static org.certline.aws.declaration.Parts.delete;
import static org.certline.aws.declaration.Parts.get;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.put;
import static org.certline.aws.declaration.Parts.reads;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;

/** Public notices (manual 002, home page). */
final class NoticeFunctions {

    private NoticeFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("notices",
                        writes(NOTICE, TASK),
                        reads(ORGANIZATION),
                        adds(FILES),
                        get("/api/notices"),
                        post("/api/notices"),
                        post("/api/notices/exports"),
                        get("/api/notices/{notice}"),
                        put("/api/notices/{notice}"),
                        delete("/api/notices/{notice}"),
                        post("/api/notices/{notice}/publish"),
                        post("/api/notices/{notice}/withdraw"),
                        get("/api/public/notices").limited(50),
                        get("/api/public/notices/{notice}").limited(50)));
    }
}
