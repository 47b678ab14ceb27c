package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.PassengerCode;
import org.selamat.status.boarding.domain.PassengerCodes;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredPassengerCodes implements PassengerCodes, PanacheRepositoryBase<PassengerCodeEntity, String> {

    private static final String USE = """
            UPDATE passenger_code SET used_at = :now WHERE code_hash = ANY(:codes) AND airline = :airline AND flight = :flight
            AND departure_at = :departure AND expires_at > :now AND used_at IS NULL RETURNING code_hash, person_id""";

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
    public Map<PassengerCode, PersonId> use(Collection<PassengerCode> codes, Flight flight, Instant now) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Map<String, PersonId> used = new HashMap<>();
        getEntityManager().createNativeQuery(USE, Object[].class).setParameter("now", now)
                .setParameter("codes", codes.stream().map(PassengerCode::hash).toArray(String[]::new))
                .setParameter("airline", flight.airline()).setParameter("flight", flight.number())
                .setParameter("departure", flight.departureAt()).getResultStream()
                .forEach(row -> used.put((String) ((Object[]) row)[0], new PersonId((UUID) ((Object[]) row)[1])));
        return codes.stream().filter(code -> used.containsKey(code.hash()))
                .collect(Collectors.toMap(Function.identity(), code -> used.get(code.hash())));
    }
}
