package org.selamat.twin.checkin;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface VisitRows extends JpaRepository<VisitRow, UUID> {
}
