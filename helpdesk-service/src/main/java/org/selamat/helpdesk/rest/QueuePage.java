package org.selamat.helpdesk.rest;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.application.QueueRow;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.sla.Priority;
import org.selamat.helpdesk.domain.sla.Queue;

/** A part of a queue. */
@Schema(name = "QueuePage")
record QueuePage(@Schema(required = true) List<Row> items, @Schema(examples = "MjAyNi0xMS0yMQ") String next) {

    /** A line: enough to choose what to do next, and nothing of whom it is about. */
    @Schema(name = "QueueRow")
    record Row(
            @Schema(examples = "SLM-7K3M-Q9XZ-0", required = true) String handle,
            @Schema(examples = "CONTEST_ORDER", required = true) CaseKind kind,
            @Schema(examples = "BOARDING", required = true) Queue queue,
            @Schema(examples = "P0", required = true) Priority priority,
            @Schema(examples = "NEW", required = true) CaseState state,
            @Schema(description = "Subject of the agent who has it", examples = "0b7e6c1a-58c5-4a67-9f0e-8d3b1c5e7a90") String assignee,
            @Schema(examples = "2027-03-04T09:00:00Z", required = true) Instant openedAt,
            @Schema(examples = "2027-03-04T09:20:00Z", required = true) Instant deadline,
            @Schema(description = "The deadline has passed", examples = "false", required = true) boolean late) {

        static Row of(QueueRow row, Instant now) {
            return new Row(row.handle(), row.kind(), row.queue(), row.priority(), row.state(), row.assignee(), row.openedAt(),
                    row.deadline(), now.isAfter(row.deadline()));
        }
    }
}
