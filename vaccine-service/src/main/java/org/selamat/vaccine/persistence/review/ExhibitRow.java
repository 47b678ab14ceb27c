package org.selamat.vaccine.persistence.review;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.review.MediaType;

@Entity
@Table(name = "review_exhibit")
class ExhibitRow {

    @Id
    @Column(name = "review_id")
    UUID reviewId;

    @Column(name = "media_type")
    @Enumerated(EnumType.STRING)
    MediaType mediaType;

    @Column(name = "sealed_file")
    byte[] sealedFile;

    @Column(name = "sealed_facts")
    byte[] sealedFacts;

    @Column(name = "delete_after")
    Instant deleteAfter;
}
