package org.selamat.twin.boarding;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.springframework.data.domain.Persistable;

/** What a key was answered, in a copy of the suite's own table. */
@Entity
@Table(name = "idempotent_answer")
class StoredAnswer implements Persistable<UUID> {

    @Id
    private UUID claim;

    @Column(name = "request_hash")
    private byte[] requestHash;

    private byte[] answer;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredAnswer() {
    }

    StoredAnswer(UUID claim, byte[] requestHash, byte[] answer, Instant createdAt) {
        this.claim = claim;
        this.requestHash = requestHash;
        this.answer = answer;
        this.createdAt = createdAt;
    }

    @Override
    public UUID getId() {
        return claim;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    byte[] requestHash() {
        return requestHash;
    }

    byte[] answer() {
        return answer;
    }
}
