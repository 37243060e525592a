package org.certline.aws.area;

import static org.certline.aws.declaration.Area.CANDIDATE;
import static org.certline.aws.declaration.Area.ORGANIZATION;
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
import static org.certline.aws.declaration.Parts.stores;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Secret;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Start;
import org.certline.aws.declaration.Upload;

/** Candidates of a college: roster, photos, identity (manual 001 §5.2.3). */
final class CandidateFunctions {

    private CandidateFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("candidates",
                        writes(CANDIDATE, TASK),
                        reads(ORGANIZATION),
                        adds(UPLOADS),
                        stores(FILES),
                        new Start("verify-photos"),
                        get("/api/candidates"),
                        post("/api/candidates"),
                        post("/api/candidates/search"),
                        post("/api/candidates/deletions"),
                        post("/api/candidates/exports"),
                        post("/api/candidates/imports"),
                        get("/api/candidates/imports/template"),
                        post("/api/candidates/photos/imports"),
                        post("/api/candidates/verifications"),
                        get("/api/candidates/{number}"),
                        put("/api/candidates/{number}"),
                        delete("/api/candidates/{number}"),
                        get("/api/candidates/{number}/photo"),
                        get("/api/candidates/{number}/id-number"),
                        post("/api/candidates/{number}/confirmation")),
                event("import-roster",
                        new Upload("roster"),
                        new Size(3538, 900, 10),
                        writes(CANDIDATE, TASK),
                        reads(ORGANIZATION),
                        fetches(UPLOADS),
                        adds(FILES)),
                event("import-photos",
                        new Upload("photos"),
                        new Size(3538, 900, 10),
                        writes(CANDIDATE, TASK),
                        fetches(UPLOADS),
                        adds(FILES)),
                event("verify-photo",
                        new Size(1769, 60, 20),
                        writes(CANDIDATE, TASK),
                        fetches(FILES),
                        Secret.IDENTITY));
    }
}
