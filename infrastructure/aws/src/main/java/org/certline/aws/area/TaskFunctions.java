package org.certline.aws.area;

import static org.certline.aws.declaration.Area.NOTIFICATION;
import static org.certline.aws.declaration.Area.PLAN;
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
import org.certline.aws.declaration.Schedule;
import org.certline.aws.declaration.Size;

/** Long works, imports of every kind, notifications, and what the clock sets off. */
final class TaskFunctions {

    private TaskFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("tasks",
                        writes(TASK, NOTIFICATION),
                        adds(UPLOADS),
                        fetches(FILES),
                        get("/api/tasks"),
                        get("/api/tasks/{task}"),
                        get("/api/tasks/{task}/preview"),
                        get("/api/tasks/{task}/result"),
                        post("/api/tasks/{task}/confirmation"),
                        post("/api/tasks/{task}/cancellation"),
                        get("/api/notifications"),
                        put("/api/notifications/seen")),
                event("advance-deadlines",
                        new Size(1769, 300, 1),
                        new Schedule("rate(15 minutes)"),
                        writes(NOTIFICATION, TASK),
                        reads(PLAN)));
    }
}
