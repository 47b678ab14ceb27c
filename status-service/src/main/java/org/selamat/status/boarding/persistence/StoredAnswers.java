package org.selamat.status.boarding.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Answers, newest last. */
@ApplicationScoped
class StoredAnswers implements PanacheRepositoryBase<BoardingAnswerEntity, BoardingAnswerEntity.Key> {

    private static final String NEWEST = """
            from BoardingAnswerEntity a where a.checkId in ?1
            and a.seq = (select max(b.seq) from BoardingAnswerEntity b where b.checkId = a.checkId)""";

    /** One read, however many checks. */
    Map<UUID, BoardingAnswerEntity> newestOf(Collection<UUID> checks) {
        return checks.isEmpty() ? Map.of()
                : find(NEWEST, checks).stream().collect(Collectors.toMap(answer -> answer.checkId, Function.identity()));
    }
}
