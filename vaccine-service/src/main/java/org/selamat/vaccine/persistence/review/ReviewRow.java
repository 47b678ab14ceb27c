package org.selamat.vaccine.persistence.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.Opinion;
import org.selamat.vaccine.domain.review.Proposal;
import org.selamat.vaccine.domain.review.ReviewGround;
import org.selamat.vaccine.domain.review.ReviewRefusal;
import org.selamat.vaccine.domain.review.ReviewTerm;

@Entity
@Table(name = "certificate_review")
class ReviewRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    ReviewGround ground;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "travel_date")
    LocalDate travelDate;

    Instant deadline;

    @Column(name = "proposal_id")
    UUID proposalId;

    @Enumerated(EnumType.STRING)
    ReviewRefusal refusal;

    @Column(name = "issuer_country", columnDefinition = "char(2)")
    String issuerCountry;

    String doses;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    static ReviewRow of(CertificateReview review) {
        var row = new ReviewRow();
        row.id = review.id().value();
        row.personId = review.person().value();
        row.ground = review.ground();
        row.submittedAt = review.term().submittedAt();
        row.travelDate = review.term().travelDate().orElse(null);
        row.deadline = review.term().deadline();
        review.proposal().ifPresent(row::take);
        review.decision().ifPresent(decision -> {
            row.decidedBy = decision.by();
            row.decidedAt = decision.at();
        });
        return row;
    }

    CertificateReview review() {
        return new CertificateReview(new CertificateId(id), new PersonId(personId), ground,
                new ReviewTerm(submittedAt, Optional.ofNullable(travelDate), deadline),
                Optional.ofNullable(proposalId).map(known -> new Proposal(known, opinion(), proposedBy, proposedAt)),
                Optional.ofNullable(decidedAt).map(at -> new CertificateReview.Decision(decidedBy, at)));
    }

    private void take(Proposal proposal) {
        proposalId = proposal.id();
        proposedBy = proposal.by();
        proposedAt = proposal.at();
        if (proposal.opinion() instanceof Opinion.Accept accept) {
            issuerCountry = accept.issuerCountry();
            doses = DoseLines.write(accept.doses());
        } else if (proposal.opinion() instanceof Opinion.Refuse refuse) {
            refusal = refuse.reason();
        }
    }

    private Opinion opinion() {
        return refusal == null ? new Opinion.Accept(issuerCountry, DoseLines.read(doses)) : new Opinion.Refuse(refusal);
    }
}
