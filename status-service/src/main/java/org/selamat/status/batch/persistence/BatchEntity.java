package org.selamat.status.batch.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.batch.domain.BatchState;
import org.selamat.status.batch.domain.HaltReason;

@Entity
@Table(name = "batch")
class BatchEntity {

    @Id
    UUID id;

    String reason;

    String uploader;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    int rows;

    @Enumerated(EnumType.STRING)
    BatchState state;

    @Column(name = "dry_run")
    String dryRun;

    String approver;

    int applied;

    boolean forced;

    @Enumerated(EnumType.STRING)
    HaltReason halt;
}
