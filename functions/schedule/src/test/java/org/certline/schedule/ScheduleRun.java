package org.certline.schedule;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.plan.Plan;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.arrangement.ArrangementRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.testing.TestContext;

/** Does for a plan what the workflow does, step by step. */
final class ScheduleRun {

    private final ApplicationContext context;
    private final ScheduleHandler handler;
    private final Plan plan;

    ScheduleRun(ApplicationContext context, Plan plan) {
        this.context = context;
        this.handler = new ScheduleHandler(context);
        this.plan = plan;
    }

    Task arrange() {
        ScheduleOrder order = step(ScheduleStep.CHECK, begin(ScheduleMode.ARRANGE));
        if (order.goesOn()) {
            step(ScheduleStep.NUMBER, step(ScheduleStep.SEAT, order));
        }
        return task(order);
    }

    Task publish() {
        ScheduleOrder order = step(ScheduleStep.CHECK, begin(ScheduleMode.PUBLISH));
        if (order.goesOn()) {
            step(ScheduleStep.PUBLISH, order);
        }
        return task(order);
    }

    ScheduleOrder begin(ScheduleMode mode) {
        TaskRepository tasks = context.getBean(TaskRepository.class);
        Task task = tasks.save(Task.running(UUID.randomUUID().toString(), plan.organizationId(), TaskKind.SCHEDULE,
                Map.of(), "", "somebody", context.getBean(Clock.class).instant()));
        context.getBean(ArrangementRepository.class).save(arrangement().startedBy(task.id()));
        return new ScheduleOrder(null, mode, plan.organizationId(), plan.id(), task.id(), "", false);
    }

    ScheduleOrder step(ScheduleStep step, ScheduleOrder order) {
        try {
            ObjectMapper mapper = context.getBean(ObjectMapper.class);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(mapper.writeValueAsBytes(new ScheduleOrder(step,
                    order.mode(), order.organizationId(), order.planId(), order.taskId(), order.formerRunId(),
                    order.goesOn()))), out, new TestContext());
            return mapper.readValue(out.toByteArray(), ScheduleOrder.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Task task(ScheduleOrder order) {
        return context.getBean(TaskRepository.class).find(plan.organizationId(), order.taskId()).orElseThrow();
    }

    Arrangement arrangement() {
        return context.getBean(ArrangementRepository.class).of(plan);
    }
}
