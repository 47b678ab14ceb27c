package org.selamat.status.boarding.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Answers, newest last. */
@ApplicationScoped
class StoredAnswers implements PanacheRepositoryBase<BoardingAnswerEntity, BoardingAnswerEntity.Key> {

    BoardingAnswerEntity newestOf(UUID checkId) {
        return find("checkId = ?1 order by seq desc", checkId).firstResult();
    }
}
