package org.selamat.status.webhook.domain;

import java.time.Instant;
import java.util.UUID;

import org.selamat.status.boarding.domain.BoardingDecision;

/** What an airline is told when an earlier answer is no longer right. No reason that would disclose anything about health. */
public record Correction(UUID decisionId, String flight, Instant departureAt, BoardingDecision decision,
        BoardingDecision previous,
        Instant decidedAt) {
}
