package org.selamat.vaccine.rest.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.registry.RecallJudgement;
import org.selamat.vaccine.domain.registry.RecallJudgement.Decision;

@Schema(name = "RecallJudgement")
record RecallJudgementView(
        @Schema(required = true, examples = "019a9f14-6b20-7d55-9c11-8f7e6d5c4b3b") UUID id,
        @Schema(required = true, examples = "019a4c30-1200-7b11-8c22-d3e4f5061728") UUID lotId,
        @Schema(required = true, description = "The recall when this was proposed") RecallView seen,
        @Schema(required = true, description = "Whether doses that were given from the lot count", examples = "false") boolean dosesCount,
        @Schema(required = true, description = "Standing doses that it says something about: a count and never a list", examples = "1240") long doses,
        @Schema(required = true, examples = "0b7e6c1a-58c5-4a67-9f0e-8d3b1c5e7a90") String proposer,
        @Schema(required = true, examples = "2026-11-21T09:08:00Z") Instant proposedAt,
        @Schema(description = "Absent until a second person has decided", examples = "true") Optional<Boolean> approved,
        @Schema(examples = "f2d1c0b9-a897-4685-b473-625140392817") Optional<String> decidedBy,
        @Schema(examples = "2026-11-21T09:10:00Z") Optional<Instant> decidedAt) {

    static RecallJudgementView of(RecallJudgement judgement, long doses) {
        var decision = judgement.decision();
        return new RecallJudgementView(judgement.id(), judgement.lot(), RecallView.of(judgement.seen()),
                judgement.dosesCount(), doses, judgement.proposer(), judgement.proposedAt(),
                decision.map(Decision::approved), decision.map(Decision::by), decision.map(Decision::at));
    }
}
