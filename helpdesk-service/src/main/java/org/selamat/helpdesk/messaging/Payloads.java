package org.selamat.helpdesk.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.selamat.helpdesk.domain.Resolution;
import org.selamat.helpdesk.domain.ResolutionReason;
import org.selamat.helpdesk.domain.correction.CorrectionReason;
import org.selamat.helpdesk.domain.correction.Target.Kind;
import org.selamat.helpdesk.domain.sla.Priority;
import org.selamat.helpdesk.domain.sla.Queue;
import org.selamat.helpdesk.domain.sla.SlaClock;

/** The bodies of this service's events; their contracts are {@code contracts/events/selamat.helpdesk.*}. */
final class Payloads {

    private Payloads() {
    }

    record CaseOpened(UUID caseId, String handle, UUID personId, Queue queue, Priority priority, Instant deadline) {
    }

    record CaseAssigned(UUID caseId, String handle, UUID personId, String assignee) {
    }

    record CaseClosed(UUID caseId, String handle, UUID personId, Resolution resolution) {
    }

    /** A warning, and with {@code percent} null a breach. */
    record DeadlineAlarm(UUID caseId, String handle, UUID personId, Queue queue, Priority priority, SlaClock clock,
            Integer percent,
            Instant deadline) {
    }

    record GrantGiven(UUID grantId, UUID personId, String caseHandle, String granteeRole, List<String> scopes,
            Instant notBefore,
            Instant expiresAt) {
    }

    record GrantRevoked(UUID grantId, UUID personId) {
    }

    record OrderContested(UUID caseId, UUID personId, UUID orderId, Instant at) {
    }

    /** Without a reason when the citizen gave up. */
    record ContestEnded(UUID caseId, UUID personId, UUID orderId, String outcome, ResolutionReason reason, Instant at) {
    }

    record CorrectionApproved(UUID correctionId, UUID caseId, UUID personId, Target target, String proposer, String approver,
            CorrectionReason reason, Instant at) {
    }

    record Target(Kind kind, UUID id) {
    }
}
