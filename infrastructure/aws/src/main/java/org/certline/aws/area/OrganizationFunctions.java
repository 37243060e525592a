package org.certline.aws.area;

import static org.certline.aws.declaration.Area.ACCOUNT;
import static org.certline.aws.declaration.Area.ORGANIZATION;
import static org.certline.aws.declaration.Area.TASK;
import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.ObjectStore.FILES;
import static org.certline.aws.declaration.Parts.adds;
import static org.certline.aws.declaration.Parts.get;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.put;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;

/** Evaluation organizations, colleges and code lists (manual 001 §2). */
final class OrganizationFunctions {

    private OrganizationFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("organizations",
                        writes(ORGANIZATION, ACCOUNT, TASK),
                        adds(FILES),
                        get("/api/organizations"),
                        post("/api/organizations"),
                        post("/api/organizations/exports"),
                        get("/api/organizations/{organization}"),
                        put("/api/organizations/{organization}"),
                        put("/api/organizations/{organization}/seals/{kind}"),
                        get("/api/colleges"),
                        post("/api/colleges"),
                        post("/api/colleges/exports"),
                        get("/api/colleges/{college}"),
                        put("/api/colleges/{college}")),
                http("codes",
                        get("/api/codes"),
                        get("/api/codes/{list}")));
    }
}
