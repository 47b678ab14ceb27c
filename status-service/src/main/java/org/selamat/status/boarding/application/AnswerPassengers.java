package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.kit.id.Uuids;
import org.selamat.kit.trace.TraceContext;
import org.selamat.status.boarding.application.IdentifyPassengers.Identified;
import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.domain.ManifestRow;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.Question;

/** Identifies, decides and records for one passenger or for a whole manifest. Everybody who was looked up sees it. */
@Singleton
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

    BoardingCheck answer(Question question, Instant now) {
        List<BoardingCheck> checks = decided(List.of(question), now, this::tell);
        answers.first(checks);
        return checks.get(0);
    }

    /**
     * Questions that were asked by themselves, answered together.
     *
     * @param askers of each question
     */
    List<BoardingCheck> answer(List<Question> questions, List<Asker> askers, Instant now) {
        List<BoardingCheck> checks = decided(questions, now, (i, one) -> {
            TraceContext.adopt(askers.get(i).trace());
            one.lookedUp().ifPresent(person -> accesses.record(access(one), askers.get(i).caller()));
        });
        answers.keep(checks);
        for (int i = 0; i < checks.size(); i++) {
            TraceContext.adopt(askers.get(i).trace());
            answers.tell(List.of(checks.get(i)));
        }
        return checks;
    }

    /** @return the answers by the rows' references, in the rows' order */
    Map<String, BoardingCheck> answer(Manifest manifest, List<ManifestRow> rows, Instant now) {
        List<BoardingCheck> checks = decided(
                rows.stream().map(row -> new Question(row.passenger(), manifest.flight())).toList(), now, this::tell);
        Map<String, BoardingCheck> byRef = new LinkedHashMap<>();
        IntStream.range(0, rows.size()).forEach(i -> byRef.put(rows.get(i).ref(), checks.get(i)));
        answers.first(manifest, byRef);
        return byRef;
    }

    /** Everybody who was looked up sees it, in the transaction that tells. */
    private List<BoardingCheck> decided(List<Question> questions, Instant now, Telling telling) {
        List<Identified> identified = meet.all(questions, now);
        List<Passenger> passengers = identified.stream().map(Identified::passenger).toList();
        List<Flight> flights = questions.stream().map(Question::flight).toList();
        List<BoardingAnswer> given = decide.about(passengers, flights, now);
        IntStream.range(0, questions.size()).forEach(i -> telling.tell(i, identified.get(i)));
        return IntStream.range(0, questions.size())
                .mapToObj(i -> BoardingCheck.first(Uuids.v7(clock), flights.get(i), passengers.get(i), given.get(i))).toList();
    }

    private void tell(int any, Identified one) {
        one.lookedUp().ifPresent(person -> accesses.record(access(one)));
    }

    private static Access access(Identified one) {
        return Access.read("status.boarding", one.lookedUp().orElseThrow().value(), told(one.passenger()));
    }

    private static String told(Passenger passenger) {
        return passenger.person().isPresent() ? "decision" : "identityMatch";
    }

    /** Tells a person that they were looked up, by the place of the question. */
    private interface Telling {
        void tell(int question, Identified one);
    }
}
