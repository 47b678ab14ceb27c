package org.selamat.twin.outbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.springframework.data.domain.Persistable;

/** An event that waits; its place in the order is given by the database. */
@Entity
@Table(name = "outbox")
public class OutboxRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "aggregatetype")
    private String topic;

    @Column(name = "aggregateid")
    private String key;

    private String type;

    private String payload;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OutboxRow() {
    }

    public OutboxRow(String topic, String key, String type, String payload, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.topic = topic;
        this.key = key;
        this.type = type;
        this.payload = payload;
        this.createdAt = createdAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: rows are only ever added here, so nobody has to look whether they are there. */
    @Override
    public boolean isNew() {
        return true;
    }
}
