package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Identification;
import org.selamat.status.boarding.domain.Journey;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.entry.domain.ReceiptOutcome;
import org.selamat.status.entry.domain.ReceiptProof;
import org.selamat.status.entry.domain.Vaccination;
import org.selamat.status.person.domain.PersonId;

@Entity
@Table(name = "boarding_check")
class BoardingCheckEntity {

    @Id
    UUID id;

    String airline;

    String flight;

    @Column(name = "departure_at")
    Instant departureAt;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    Identification identified;

    @Column(name = "manifest_ref")
    String manifestRef;

    boolean followed = true;

    @Column(name = "disputed_at")
    Instant disputedAt;

    String destination;

    Short age;

    @Enumerated(EnumType.STRING)
    ReceiptOutcome receipt;

    @Column(name = "receipt_id")
    UUID receiptId;

    @Column(name = "proven_doses")
    String[] provenDoses;

    static BoardingCheckEntity of(BoardingCheck check) {
        BoardingCheckEntity entity = new BoardingCheckEntity();
        entity.id = check.id();
        entity.airline = check.flight().airline();
        entity.flight = check.flight().number();
        entity.departureAt = check.flight().departureAt();
        entity.personId = check.person().map(PersonId::value).orElse(null);
        entity.identified = check.passenger().how();
        entity.destination = check.passenger().journey().destination().orElse(null);
        entity.age = check.passenger().journey().age().map(Integer::shortValue).orElse(null);
        check.passenger().journey().proof().ifPresent(entity::take);
        return entity;
    }

    Passenger toPassenger() {
        return new Passenger(identified, Optional.ofNullable(personId).map(PersonId::new), disputedAt != null,
                new Journey(Optional.ofNullable(destination), Optional.ofNullable(age).map(Short::intValue), proof()));
    }

    Flight toFlight() {
        return new Flight(airline, flight, departureAt);
    }

    private void take(ReceiptProof proof) {
        receipt = proof.outcome();
        receiptId = proof.receipt().orElse(null);
        provenDoses = proof.doses().stream().map(ProvenDose::text).toArray(String[]::new);
    }

    private Optional<ReceiptProof> proof() {
        List<Vaccination> doses = provenDoses == null ? List.of() : Arrays.stream(provenDoses).map(ProvenDose::of).toList();
        return Optional.ofNullable(receipt).map(outcome -> new ReceiptProof(outcome, Optional.ofNullable(receiptId), doses));
    }
}
