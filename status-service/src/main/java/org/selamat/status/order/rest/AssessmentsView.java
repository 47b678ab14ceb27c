package org.selamat.status.order.rest;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.order.domain.AssessmentTask;

@Schema(name = "AssessmentList")
record AssessmentsView(@Schema(required = true, description = "Oldest first, those that have begun") List<Task> items) {

    static AssessmentsView of(List<AssessmentTask> tasks) {
        return new AssessmentsView(
                tasks.stream().map(task -> new Task(task.dueFrom(), task.dueUntil(), task.state())).toList());
    }

    /** One window. */
    @Schema(name = "AssessmentTask")
    record Task(
            @Schema(required = true, examples = "2026-11-20T16:00:00Z") Instant dueFrom,
            @Schema(required = true, examples = "2026-11-21T04:00:00Z") Instant dueUntil,
            @Schema(required = true, examples = "DUE", description = "MISSED never prolongs the order; ESCALATED is a reason for an officer to call") AssessmentTask.State state) {
    }
}
