package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.persistence.NewChecks.NewCheck;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredBoardingChecks implements BoardingChecks, PanacheRepositoryBase<BoardingCheckEntity, UUID> {

    private static final String WITH_OPEN = """
            select distinct c.person_id from boarding_check c
            where c.person_id = any(cast(:persons as uuid[])) and c.departure_at > :now and c.followed""";

    private final StoredAnswers answers;
    private final NewChecks news;

    StoredBoardingChecks(StoredAnswers answers, NewChecks news) {
        this.answers = answers;
        this.news = news;
    }

    @Override
    public void add(Collection<BoardingCheck> checks) {
        news.insert(checks.stream().map(StoredBoardingChecks::row).toList());
    }

    @Override
    public void add(Manifest manifest, Map<String, BoardingCheck> rows) {
        Flight flight = manifest.flight();
        update("followed = false where airline = ?1 and flight = ?2 and departureAt = ?3 and followed and manifestRef in ?4",
                flight.airline(), flight.number(), flight.departureAt(), rows.keySet());
        news.insert(rows.entrySet().stream().map(one -> {
            NewCheck row = row(one.getValue());
            row.check().manifestRef = one.getKey();
            return row;
        }).toList());
    }

    @Override
    public Map<String, BoardingCheck> of(Manifest manifest) {
        Flight flight = manifest.flight();
        List<BoardingCheckEntity> rows = list(
                "airline = ?1 and flight = ?2 and departureAt = ?3 and followed and manifestRef is not null",
                flight.airline(), flight.number(), flight.departureAt());
        Map<UUID, BoardingCheck> checks = toChecks(rows).stream().collect(Collectors.toMap(BoardingCheck::id, check -> check));
        return rows.stream().collect(Collectors.toMap(row -> row.manifestRef, row -> checks.get(row.id)));
    }

    @Override
    public void unfollow(Flight flight) {
        update("followed = false where airline = ?1 and flight = ?2 and departureAt = ?3 and followed", flight.airline(),
                flight.number(), flight.departureAt());
    }

    @Override
    public void dispute(UUID id, Instant at) {
        update("disputedAt = ?1 where id = ?2 and disputedAt is null", at, id);
    }

    @Override
    public void append(Collection<BoardingCheck> checks) {
        if (!checks.isEmpty()) {
            news.append(checks.stream().map(StoredBoardingChecks::answer).toList());
        }
    }

    @Override
    public Optional<BoardingCheck> find(UUID id) {
        return toChecks(findByIdOptional(id).stream().toList()).stream().findFirst();
    }

    @Override
    public List<BoardingCheck> openOf(Collection<PersonId> persons, Instant now) {
        return toChecks(list("personId in ?1 and departureAt > ?2 and followed order by id",
                persons.stream().map(PersonId::value).toList(), now));
    }

    @Override
    public Set<PersonId> withOpen(Collection<PersonId> persons, Instant now) {
        return getSession().createNativeQuery(WITH_OPEN, UUID.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new)).setParameter("now", now)
                .getResultStream().map(PersonId::new).collect(Collectors.toSet());
    }

    private static NewCheck row(BoardingCheck check) {
        return new NewCheck(BoardingCheckEntity.of(check), answer(check));
    }

    private static BoardingAnswerEntity answer(BoardingCheck check) {
        return BoardingAnswerEntity.of(check.id(), check.answers(), check.answer());
    }

    private List<BoardingCheck> toChecks(List<BoardingCheckEntity> entities) {
        Map<UUID, BoardingAnswerEntity> newest = answers.newestOf(entities.stream().map(entity -> entity.id).toList());
        return entities.stream().map(entity -> new BoardingCheck(entity.id, entity.toFlight(), entity.toPassenger(),
                newest.get(entity.id).toAnswer(), newest.get(entity.id).seq)).toList();
    }
}
