package org.certline.aws.area;

import static org.certline.aws.declaration.Area.ARRANGEMENT;
import static org.certline.aws.declaration.Area.PLAN;
import static org.certline.aws.declaration.Area.REGISTRATION;
import static org.certline.aws.declaration.Area.SCORE;
import static org.certline.aws.declaration.Area.TASK;
import static org.certline.aws.declaration.FunctionDeclaration.event;
import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.ObjectStore.FILES;
import static org.certline.aws.declaration.ObjectStore.UPLOADS;
import static org.certline.aws.declaration.Parts.adds;
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

/** Scores of subjects and results of registrations (manual 001 §5.2.9, §5.2.10). */
final class ScoreFunctions {

    private ScoreFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("scores",
                        writes(SCORE, TASK),
                        reads(PLAN, REGISTRATION, ARRANGEMENT),
                        adds(UPLOADS, FILES),
                        get("/api/plans/{plan}/scores"),
                        get("/api/plans/{plan}/scores/template"),
                        post("/api/plans/{plan}/scores/imports"),
                        post("/api/plans/{plan}/scores/exports"),
                        put("/api/plans/{plan}/scores/{subject}/{candidate}"),
                        get("/api/plans/{plan}/results"),
                        get("/api/plans/{plan}/results/{registration}"),
                        post("/api/plans/{plan}/results/exports"),
                        post("/api/public/score-challenges").limited(20),
                        post("/api/public/score-queries").limited(20)),
                event("import-scores",
                        new Upload("scores"),
                        new Size(3538, 900, 10),
                        writes(SCORE, TASK),
                        reads(PLAN, REGISTRATION, ARRANGEMENT),
                        fetches(UPLOADS),
                        adds(FILES)));
    }
}
