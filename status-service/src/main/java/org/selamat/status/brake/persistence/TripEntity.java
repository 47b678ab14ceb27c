package org.selamat.status.brake.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.batch.domain.BrakeReading;
import org.selamat.status.batch.domain.HaltReason;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.Trip.Verdict;
import org.selamat.status.brake.domain.TripId;

@Entity
@Table(name = "brake_trip")
class TripEntity {

    @Id
    UUID id;

    String source;

    @Enumerated(EnumType.STRING)
    HaltReason reason;

    @Column(name = "tripped_at")
    Instant trippedAt;

    int worsened;

    int unbacked;

    double usual;

    @Enumerated(EnumType.STRING)
    Trip.State state;

    @Enumerated(EnumType.STRING)
    Trip.Decision decision;

    String why;

    String proposer;

    String approver;

    @Column(name = "ended_at")
    Instant endedAt;

    static TripEntity of(Trip trip) {
        TripEntity entity = new TripEntity();
        entity.id = trip.id().value();
        entity.source = trip.source();
        entity.reason = trip.reason();
        entity.trippedAt = trip.at();
        entity.worsened = trip.reading().worsened();
        entity.unbacked = trip.reading().unbacked();
        entity.usual = trip.reading().baseline();
        entity.state = trip.state();
        entity.decision = trip.verdict().map(Verdict::decision).orElse(null);
        entity.why = trip.verdict().map(Verdict::why).orElse(null);
        entity.proposer = trip.verdict().map(Verdict::proposer).orElse(null);
        entity.approver = trip.approver().orElse(null);
        entity.endedAt = trip.endedAt().orElse(null);
        return entity;
    }

    Trip toTrip() {
        return new Trip(new TripId(id), source, reason, trippedAt, new BrakeReading(worsened, unbacked, usual), state,
                Optional.ofNullable(decision).map(one -> new Verdict(one, why, proposer)), Optional.ofNullable(approver),
                Optional.ofNullable(endedAt));
    }
}
