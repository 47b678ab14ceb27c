package org.selamat.twin.boarding;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface CheckRows extends JpaRepository<CheckRow, UUID> {
}
