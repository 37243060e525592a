package org.certline.aws.area;

import static org.certline.aws.declaration.Area.ISSUANCE;
import static org.certline.aws.declaration.Area.ORGANIZATION;
import static org.certline.aws.declaration.Area.PLAN;
import static org.certline.aws.declaration.Area.REGISTRATION;
import static org.certline.aws.declaration.Area.SCORE;
import static org.certline.aws.declaration.Area.SITE;
import static org.certline.aws.declaration.Area.TASK;
import static org.certline.aws.declaration.FunctionDeclaration.event;
import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.ObjectStore.CERTIFICATES;
import static org.certline.aws.declaration.ObjectStore.FILES;
import static org.certline.aws.declaration.Parts.adds;
import static org.certline.aws.declaration.Parts.fetches;
import static org.certline.aws.declaration.Parts.get;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.reads;
import static org.certline.aws.declaration.Parts.stores;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.KeyUse;
import org.certline.aws.declaration.Setting;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Start;

/** From a passed result to a sealed certificate (manual 001 §4.2). */
final class IssuanceFunctions {

    private IssuanceFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("issuance",
                        writes(ISSUANCE, TASK, SCORE),
                        reads(ORGANIZATION, PLAN, SITE, REGISTRATION),
                        adds(FILES),
                        fetches(CERTIFICATES),
                        new Start("issue"),
                        get("/api/plans/{planId}/pending-records"),
                        post("/api/plans/{planId}/pending-records"),
                        post("/api/plans/{planId}/pending-records/exports"),
                        post("/api/issuances"),
                        post("/api/reissues"),
                        get("/api/certificates"),
                        post("/api/certificates/exports"),
                        post("/api/certificates/archives"),
                        get("/api/certificates/{recordId}"),
                        get("/api/certificates/{recordId}/file")),
                http("sign",
                        writes(ISSUANCE),
                        reads(ORGANIZATION),
                        stores(FILES),
                        post("/api/signing-batches"),
                        get("/api/signing-batches/{id}"),
                        post("/api/signing-batches/{id}/links"),
                        post("/api/signing-batches/{id}/completion"),
                        post("/api/refusals"),
                        get("/api/sign/{token}").limited(20),
                        post("/api/sign/{token}").limited(20)),
                event("issue",
                        new Size(3538, 120, 20),
                        writes(ISSUANCE, TASK),
                        reads(ORGANIZATION),
                        stores(FILES)),
                event("stamp",
                        new Size(3538, 120, 20),
                        writes(ISSUANCE),
                        reads(ORGANIZATION),
                        fetches(FILES),
                        adds(CERTIFICATES),
                        KeyUse.SEAL,
                        Setting.TIMESTAMP_AUTHORITY));
    }
}
