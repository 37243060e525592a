package org.certline.aws.area;

import static org.certline.aws.declaration.Area.CANDIDATE;
import static org.certline.aws.declaration.Area.ORGANIZATION;
import static org.certline.aws.declaration.Area.PAYMENT;
import static org.certline.aws.declaration.Area.PLAN;
import static org.certline.aws.declaration.Area.REGISTRATION;
import static org.certline.aws.declaration.Area.SCORE;
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
import static org.certline.aws.declaration.Parts.patch;
import static org.certline.aws.declaration.Parts.post;
import static org.certline.aws.declaration.Parts.reads;
import static org.certline.aws.declaration.Parts.writes;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Upload;

/** Registrations and their payment (manual 001 §5.2.6, §5.2.7). */
final class RegistrationFunctions {

    private RegistrationFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("registrations",
                        writes(REGISTRATION, CANDIDATE, TASK),
                        reads(ORGANIZATION, PLAN, SITE, SCORE),
                        adds(UPLOADS, FILES),
                        get("/api/plans/{plan}/registrations"),
                        post("/api/plans/{plan}/registrations"),
                        post("/api/plans/{plan}/registrations/deletions"),
                        get("/api/plans/{plan}/registrations/imports/template"),
                        post("/api/plans/{plan}/registrations/imports"),
                        post("/api/plans/{plan}/registrations/exports"),
                        get("/api/plans/{plan}/registrations/{registration}"),
                        patch("/api/plans/{plan}/registrations/{registration}"),
                        delete("/api/plans/{plan}/registrations/{registration}")),
                event("register",
                        new Upload("registrations"),
                        new Size(3538, 900, 10),
                        writes(REGISTRATION, CANDIDATE, TASK),
                        reads(ORGANIZATION, PLAN, SITE, SCORE),
                        fetches(UPLOADS),
                        adds(FILES)),
                http("payments",
                        writes(PAYMENT, REGISTRATION, TASK),
                        reads(ORGANIZATION, PLAN),
                        adds(FILES),
                        get("/api/payments"),
                        post("/api/payments"),
                        post("/api/payments/exports"),
                        get("/api/payments/{payment}"),
                        get("/api/payments/{payment}/registrations"),
                        delete("/api/payments/{payment}")),
                http("confirm-payment",
                        writes(PAYMENT, REGISTRATION),
                        post("/api/payment-confirmations")));
    }
}
