package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.id.Uuids;
import org.selamat.status.boarding.application.IdentifyPassengers.Identified;
import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.domain.ManifestRow;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.PassengerRequest;

/** Identifies, decides and records for one passenger or for a whole manifest. Everybody who was looked up sees it. */
@ApplicationScoped
class AnswerPassengers {

    private final MeetPassengers meet;
    private final DecideBoarding decide;
    private final RecordAnswer answers;
    private final AccessRecords accesses;
    private final Clock clock;

    AnswerPassengers(MeetPassengers meet, DecideBoarding decide, RecordAnswer answers, AccessRecords accesses,
            Clock clock) {
        this.meet = meet;
        this.decide = decide;
        this.answers = answers;
        this.accesses = accesses;
        this.clock = clock;
    }

    BoardingCheck answer(PassengerRequest request, Flight flight, Instant now) {
        List<BoardingCheck> checks = decided(List.of(request), flight, now);
        answers.first(checks);
        return checks.get(0);
    }

    /** @return the answers by the rows' references, in the rows' order */
    Map<String, BoardingCheck> answer(Manifest manifest, List<ManifestRow> rows, Instant now) {
        List<BoardingCheck> checks = decided(rows.stream().map(ManifestRow::passenger).toList(), manifest.flight(), now);
        Map<String, BoardingCheck> byRef = new LinkedHashMap<>();
        IntStream.range(0, rows.size()).forEach(i -> byRef.put(rows.get(i).ref(), checks.get(i)));
        answers.first(manifest, byRef);
        return byRef;
    }

    /** Everybody who was looked up sees it, in the transaction that tells. */
    private List<BoardingCheck> decided(List<PassengerRequest> requests, Flight flight, Instant now) {
        List<Identified> identified = meet.all(requests, flight, now);
        List<Passenger> passengers = identified.stream().map(Identified::passenger).toList();
        List<BoardingAnswer> given = decide.about(passengers, flight, now);
        List<BoardingCheck> checks = IntStream.range(0, requests.size())
                .mapToObj(i -> BoardingCheck.first(Uuids.v7(clock), flight, passengers.get(i), given.get(i))).toList();
        identified.forEach(one -> one.lookedUp()
                .ifPresent(person -> accesses.record(Access.read("status.boarding", person.value(), told(one.passenger())))));
        return checks;
    }

    private static String told(Passenger passenger) {
        return passenger.person().isPresent() ? "decision" : "identityMatch";
    }
}
