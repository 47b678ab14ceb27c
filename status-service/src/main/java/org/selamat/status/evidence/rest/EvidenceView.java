package org.selamat.status.evidence.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordedEvidence")
record EvidenceView(@Schema(required = true, examples = "019a9ee4-7a01-7f3b-8c2d-1e0f9a8b7c6d") UUID evidenceId) {
}
