package org.selamat.twin.outbox;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

public interface OutboxRows extends JpaRepository<OutboxRow, UUID> {
}
