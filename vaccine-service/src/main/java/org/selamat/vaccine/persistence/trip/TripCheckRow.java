package org.selamat.vaccine.persistence.trip;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.rule.Journey;
import org.selamat.vaccine.domain.trip.Inputs;
import org.selamat.vaccine.domain.trip.StoredTripCheck;
import org.selamat.vaccine.domain.trip.TripCheckId;

@Entity
@Table(name = "trip_check")
class TripCheckRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(columnDefinition = "char(2)")
    String country;

    String region;

    Instant arrival;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "rules_hash", columnDefinition = "char(64)")
    String rulesHash;

    @Column(name = "trust_hash", columnDefinition = "char(64)")
    String trustHash;

    @Column(name = "value_sets_hash", columnDefinition = "char(64)")
    String valueSetsHash;

    String travellers;

    static TripCheckRow of(StoredTripCheck check) {
        var row = new TripCheckRow();
        row.id = check.id().value();
        row.personId = check.person().value();
        row.country = check.journey().country();
        row.region = check.journey().region().orElse(null);
        row.arrival = check.journey().arrival();
        row.decidedAt = check.decidedAt();
        row.rulesHash = check.inputs().rules();
        row.trustHash = check.inputs().trust();
        row.valueSetsHash = check.inputs().valueSets();
        row.travellers = TravellerLines.write(check.travellers());
        return row;
    }

    StoredTripCheck check() {
        return new StoredTripCheck(new TripCheckId(id), new PersonId(personId),
                new Journey(country, Optional.ofNullable(region), arrival), new Inputs(rulesHash, trustHash, valueSetsHash),
                TravellerLines.read(travellers), decidedAt);
    }
}
