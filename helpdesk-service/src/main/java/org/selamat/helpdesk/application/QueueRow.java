package org.selamat.helpdesk.application;

import java.time.Instant;
import java.util.UUID;

import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.sla.Priority;
import org.selamat.helpdesk.domain.sla.Queue;

/** A line of a queue: enough to choose what to do next, and nothing of whom it is about. */
public record QueueRow(UUID id, String handle, CaseKind kind, Queue queue, Priority priority, CaseState state, String assignee,
        Instant openedAt, Instant deadline) {
}
