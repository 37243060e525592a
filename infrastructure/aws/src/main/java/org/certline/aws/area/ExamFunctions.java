package org.certline.aws.area;

import static org.certline.aws.declaration.Area.CERTIFICATETYPE;
import static org.certline.aws.declaration.Area.ORGANIZATION;
import static org.certline.aws.declaration.Area.PLAN;
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

/** Certificate types, subjects and exam plans (manual 001 §4, §5.1, §5.2). */
final class ExamFunctions {

    private ExamFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("exams",
                        writes(CERTIFICATETYPE, PLAN, TASK),
                        reads(ORGANIZATION),
                        adds(FILES),
                        get("/api/certificate-types"),
                        post("/api/certificate-types"),
                        post("/api/certificate-types/exports"),
                        get("/api/certificate-types/{certificateType}"),
                        put("/api/certificate-types/{certificateType}"),
                        delete("/api/certificate-types/{certificateType}"),
                        post("/api/certificate-types/{certificateType}/publish"),
                        get("/api/certificate-types/{certificateType}/subjects"),
                        post("/api/certificate-types/{certificateType}/subjects"),
                        post("/api/certificate-types/{certificateType}/subjects/exports"),
                        put("/api/certificate-types/{certificateType}/subjects/{subject}"),
                        delete("/api/certificate-types/{certificateType}/subjects/{subject}"),
                        get("/api/plans"),
                        post("/api/plans"),
                        post("/api/plans/exports"),
                        get("/api/plans/{plan}"),
                        put("/api/plans/{plan}"),
                        delete("/api/plans/{plan}"),
                        post("/api/plans/{plan}/publish"),
                        get("/api/public/plans").limited(50),
                        get("/api/public/plans/{plan}").limited(50)));
    }
}
