package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.PassengerCode;
import org.selamat.status.boarding.domain.PassengerCodes;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredPassengerCodes implements PassengerCodes, PanacheRepositoryBase<PassengerCodeEntity, String> {

    private static final String USE = """
            usedAt = ?1 where codeHash = ?2 and airline = ?3 and flight = ?4 and departureAt = ?5 and expiresAt > ?1 and usedAt is null""";

    @Override
    public void add(PassengerCode code, PersonId person, Flight flight, Instant expiresAt) {
        PassengerCodeEntity entity = new PassengerCodeEntity();
        entity.codeHash = code.hash();
        entity.personId = person.value();
        entity.airline = flight.airline();
        entity.flight = flight.number();
        entity.departureAt = flight.departureAt();
        entity.expiresAt = expiresAt;
        persist(entity);
    }

    /** One conditional update, so that of two airlines' agents with the same code only one is served. */
    @Override
    public Optional<PersonId> use(PassengerCode code, Flight flight, Instant now) {
        int used = update(USE, now, code.hash(), flight.airline(), flight.number(), flight.departureAt());
        return used == 1 ? findByIdOptional(code.hash()).map(entity -> new PersonId(entity.personId)) : Optional.empty();
    }
}
