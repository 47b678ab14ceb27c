package org.selamat.vaccine.persistence.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.review.Exhibit;
import org.selamat.vaccine.domain.review.Exhibits;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class SealedExhibits implements Exhibits, PanacheRepositoryBase<ExhibitRow, UUID> {

    private static final String FILE = "sealed_file";
    private static final String FACTS = "sealed_facts";

    private final ExhibitSeal seal;

    SealedExhibits(ExhibitSeal seal) {
        this.seal = seal;
    }

    @Override
    public void put(CertificateId review, Exhibit exhibit) {
        var row = new ExhibitRow();
        row.reviewId = review.value();
        row.sealedFacts = seal.seal(row.reviewId, FACTS, new ExhibitFacts(exhibit.holder(), exhibit.codes()).written());
        exhibit.file().ifPresent(file -> {
            row.mediaType = file.type();
            row.sealedFile = seal.seal(row.reviewId, FILE, file.bytes());
        });
        persist(row);
    }

    @Override
    public Optional<Exhibit> open(CertificateId review) {
        return findByIdOptional(review.value()).map(row -> {
            var facts = ExhibitFacts.read(seal.open(row.reviewId, FACTS, row.sealedFacts));
            var file = Optional.ofNullable(row.sealedFile)
                    .map(sealed -> new Exhibit.File(row.mediaType, seal.open(row.reviewId, FILE, sealed)));
            return new Exhibit(file, facts.codes(), facts.holder());
        });
    }

    @Override
    public void deleteAfter(CertificateId review, Instant at) {
        update("deleteAfter = ?1 where reviewId = ?2", at, review.value());
    }

    @Override
    public void delete(CertificateId review) {
        delete("reviewId", review.value());
    }

    @Override
    public int deleteExpired(Instant now) {
        return (int) delete("deleteAfter < ?1", now);
    }
}
