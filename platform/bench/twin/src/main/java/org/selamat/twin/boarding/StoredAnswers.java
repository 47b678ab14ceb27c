package org.selamat.twin.boarding;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredAnswers extends JpaRepository<StoredAnswer, UUID> {
}
