package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredBoardingChecks implements BoardingChecks, PanacheRepositoryBase<BoardingCheckEntity, UUID> {

    private final StoredAnswers answers;

    StoredBoardingChecks(StoredAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void add(BoardingCheck check) {
        BoardingCheckEntity entity = new BoardingCheckEntity();
        entity.id = check.id();
        entity.airline = check.flight().airline();
        entity.flight = check.flight().number();
        entity.departureAt = check.flight().departureAt();
        entity.personId = check.person().map(PersonId::value).orElse(null);
        persistAndFlush(entity);
        append(check);
    }

    @Override
    public void append(BoardingCheck check) {
        answers.persistAndFlush(BoardingAnswerEntity.of(check.id(), check.answers(), check.answer()));
    }

    @Override
    public Optional<BoardingCheck> find(UUID id) {
        return findByIdOptional(id).map(this::toCheck);
    }

    @Override
    public List<BoardingCheck> openOf(PersonId person, Instant now) {
        return find("personId = ?1 and departureAt > ?2 order by id", person.value(), now).stream().map(this::toCheck).toList();
    }

    @Override
    public Set<PersonId> withOpen(Collection<PersonId> persons, Instant now) {
        return find("select distinct personId from BoardingCheckEntity where personId in ?1 and departureAt > ?2",
                persons.stream().map(PersonId::value).toList(), now).project(UUID.class).stream().map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private BoardingCheck toCheck(BoardingCheckEntity entity) {
        BoardingAnswerEntity newest = answers.newestOf(entity.id);
        return new BoardingCheck(entity.id, entity.toFlight(), Optional.ofNullable(entity.personId).map(PersonId::new),
                newest.toAnswer(), newest.seq);
    }
}
