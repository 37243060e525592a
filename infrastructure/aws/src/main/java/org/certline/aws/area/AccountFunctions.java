package org.certline.aws.area;

import static org.certline.aws.declaration.Area.ACCOUNT;
import static org.certline.aws.declaration.Area.AUDIT;
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
import org.certline.aws.declaration.KeyUse;
import org.certline.aws.declaration.Secret;

/** Sign-in, sessions and sub-accounts (manual 001 §8). */
final class AccountFunctions {

    private AccountFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("accounts",
                        writes(ACCOUNT, TASK),
                        reads(AUDIT),
                        adds(FILES),
                        KeyUse.SIGN_TOKENS,
                        Secret.OPENING,
                        get("/api/platform").limited(20),
                        post("/api/platform").limited(1),
                        post("/api/sessions").limited(20),
                        post("/api/sessions/refresh").limited(50),
                        delete("/api/sessions/current"),
                        get("/api/accounts/me"),
                        put("/api/accounts/me/password"),
                        get("/api/audit"),
                        post("/api/audit/exports"),
                        get("/api/accounts"),
                        post("/api/accounts"),
                        post("/api/accounts/exports"),
                        get("/api/accounts/{id}"),
                        get("/api/accounts/{id}/name"),
                        put("/api/accounts/{id}"),
                        delete("/api/accounts/{id}"),
                        post("/api/accounts/{id}/disable"),
                        post("/api/accounts/{id}/enable"),
                        post("/api/accounts/{id}/reset-password")));
    }
}
