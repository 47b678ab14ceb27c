package org.selamat.vaccine.rest.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.review.Opinion;
import org.selamat.vaccine.domain.review.Proposal;
import org.selamat.vaccine.domain.review.ReviewRefusal;

@Schema(name = "CertificateReviewProposal", description = "Doses and country to accept it, or a reason to refuse it")
record ProposalView(
        @Schema(required = true, description = "Named by whoever decides", examples = "019a9f01-2300-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true, examples = "f3b0c8a4-5f0e-4a7f-9d55-8f8f6f0b7a11") String by,
        @Schema(required = true, examples = "2026-11-21T09:20:00Z") Instant at,
        @Schema(examples = "US") Optional<String> issuerCountry,
        @Schema(description = "Only to accept it") Optional<List<ReviewedDose>> doses,
        @Schema(description = "Only to refuse it") Optional<ReviewRefusal> refusal) {

    static ProposalView of(Proposal proposal) {
        var accept = Optional.of(proposal.opinion()).filter(Opinion.Accept.class::isInstance).map(Opinion.Accept.class::cast);
        var refuse = Optional.of(proposal.opinion()).filter(Opinion.Refuse.class::isInstance).map(Opinion.Refuse.class::cast);
        return new ProposalView(proposal.id(), proposal.by(), proposal.at(), accept.map(Opinion.Accept::issuerCountry),
                accept.map(opinion -> opinion.doses().stream().map(ReviewedDose::of).toList()),
                refuse.map(Opinion.Refuse::reason));
    }
}
