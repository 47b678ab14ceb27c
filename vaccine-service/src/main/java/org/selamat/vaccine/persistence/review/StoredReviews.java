package org.selamat.vaccine.persistence.review;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.CertificateReviews;
import org.selamat.vaccine.domain.review.QueueFilter;
import org.selamat.vaccine.domain.review.QueuePosition;
import org.selamat.vaccine.persistence.person.PersonIds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredReviews implements CertificateReviews, PanacheRepositoryBase<ReviewRow, UUID> {

    private final PersonIds ids;
    private final Clock clock;

    StoredReviews(PersonIds ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void add(CertificateReview review) {
        persist(ReviewRow.of(review));
    }

    @Override
    public Optional<CertificateReview> find(CertificateId id) {
        return findByIdOptional(id.value()).map(ReviewRow::review);
    }

    @Override
    public Optional<CertificateReview> forUpdate(CertificateId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(ReviewRow::review);
    }

    @Override
    public void replace(CertificateReview review) {
        getEntityManager().merge(ReviewRow.of(review));
    }

    @Override
    public void remove(CertificateId id) {
        getEntityManager().createNativeQuery("DELETE FROM certificate_review_return WHERE review_id = :review")
                .setParameter("review", id.value()).executeUpdate();
        delete("id", id.value());
    }

    @Override
    public void logReturned(CertificateReview returned, String by) {
        var row = ReviewRow.of(returned);
        getEntityManager().createNativeQuery("""
                INSERT INTO certificate_review_return (proposal_id, review_id, refusal, doses, proposed_by, returned_by, at)
                VALUES (:proposal, :review, :refusal, :doses, :proposedBy, :returnedBy, :at)""")
                .setParameter("proposal", row.proposalId).setParameter("review", row.id)
                .setParameter("refusal", row.refusal == null ? null : row.refusal.name()).setParameter("doses", row.doses)
                .setParameter("proposedBy", row.proposedBy).setParameter("returnedBy", by)
                .setParameter("at", clock.instant()).executeUpdate();
    }

    @Override
    public List<CertificateReview> queue(QueueFilter filter, QueuePosition after, int limit) {
        var where = new StringBuilder("decidedAt is null and (deadline > :deadline or deadline = :deadline and id > :id)");
        var values = new LinkedHashMap<String, Object>(Map.of("deadline", after.deadline(), "id", after.id()));
        filter.proposed().ifPresent(proposed -> where.append(proposed ? " and proposalId is not null"
                : " and proposalId is null"));
        filter.ground().ifPresent(ground -> {
            where.append(" and ground = :ground");
            values.put("ground", ground);
        });
        filter.dueBefore().ifPresent(at -> {
            where.append(" and deadline < :due");
            values.put("due", at);
        });
        return find(where + " order by deadline, id", values).page(0, limit).stream().map(ReviewRow::review).toList();
    }

    @Override
    public List<CertificateReview> of(PersonId person) {
        return list("personId in ?1 order by submittedAt desc, id", ids.of(person)).stream().map(ReviewRow::review).toList();
    }
}
