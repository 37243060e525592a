package org.certline.aws.area;

import static org.certline.aws.declaration.Area.ARRANGEMENT;
import static org.certline.aws.declaration.Area.CANDIDATE;
import static org.certline.aws.declaration.Area.CERTIFICATETYPE;
import static org.certline.aws.declaration.Area.ORGANIZATION;
import static org.certline.aws.declaration.Area.PLAN;
import static org.certline.aws.declaration.Area.REGISTRATION;
import static org.certline.aws.declaration.Area.SCORE;
import static org.certline.aws.declaration.Area.TASK;
import static org.certline.aws.declaration.FunctionDeclaration.event;
import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.ObjectStore.FILES;
import static org.certline.aws.declaration.ObjectStore.UPLOADS;
import static org.certline.aws.declaration.Parts.get;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.reads;
import static org.certline.aws.declaration.Parts.stores;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Upload;

/** Scores of subjects and results of registrations (manual 001 §5.9, §5.10). */
final class ScoreFunctions {

    private ScoreFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("scores",
                        writes(SCORE, TASK),
                        reads(ORGANIZATION, CERTIFICATETYPE, PLAN, CANDIDATE, REGISTRATION, ARRANGEMENT),
                        stores(FILES),
                        get("/api/scores"),
                        get("/api/scores/template"),
                        post("/api/scores/export"),
                        post("/api/scores/look-up").limited(10),
                        get("/api/scores/{score}"),
                        post("/api/scores/{score}/correct"),
                        get("/api/results"),
                        get("/api/results/{registration}"),
                        post("/api/results/export")),
                event("import-scores",
                        new Upload("scores"),
                        new Size(3538, 900, 10),
                        writes(SCORE, TASK),
                        reads(ORGANIZATION, CERTIFICATETYPE, PLAN, CANDIDATE, REGISTRATION, ARRANGEMENT),
                        stores(UPLOADS, FILES)));
    }
}
