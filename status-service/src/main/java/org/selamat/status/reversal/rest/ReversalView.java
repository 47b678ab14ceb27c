package org.selamat.status.reversal.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.reversal.domain.Reversal;

@Schema(name = "Reversal")
record ReversalView(
        @Schema(required = true, examples = "019a9ef0-51c3-7b44-8e10-2a6b7c8d9e0f") UUID batchId,
        @Schema(required = true, examples = "PROPOSED", description = "PROPOSED waits for a second person") Reversal.State state) {

    static ReversalView of(Reversal reversal) {
        return new ReversalView(reversal.unit().value(), reversal.state());
    }
}
