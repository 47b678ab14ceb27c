package org.selamat.status.derivation.domain;

import java.time.Instant;

import org.selamat.status.evidence.domain.EvidenceId;

/** A confirmed infection and the time in which others may have caught it; its id is that of the evidence that confirms it. */
public record ConfirmedCase(EvidenceId id, Instant infectiousFrom, Instant infectiousUntil) {
}
