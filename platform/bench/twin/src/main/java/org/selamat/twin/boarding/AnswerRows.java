package org.selamat.twin.boarding;

import org.springframework.data.jpa.repository.JpaRepository;

interface AnswerRows extends JpaRepository<AnswerRow, AnswerRow.Key> {
}
