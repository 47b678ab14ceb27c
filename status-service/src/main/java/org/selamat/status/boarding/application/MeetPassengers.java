package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.application.IdentifyPassengers.Identified;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.Question;

/** Who the passengers are, where they are going, and what they proved. */
@Singleton
class MeetPassengers {

    private final IdentifyPassengers identify;
    private final ConsiderReceipts receipts;

    MeetPassengers(IdentifyPassengers identify, ConsiderReceipts receipts) {
        this.identify = identify;
        this.receipts = receipts;
    }

    /** @return one for each question, in their order */
    List<Identified> all(List<Question> questions, Instant now) {
        List<Identified> identified = identify.all(questions, now);
        List<Passenger> travelling = IntStream.range(0, questions.size())
                .mapToObj(i -> travelling(questions.get(i), identified.get(i))).toList();
        List<Passenger> proving = receipts.of(questions, travelling, now);
        return IntStream.range(0, questions.size()).mapToObj(i -> identified.get(i).as(proving.get(i))).toList();
    }

    private static Passenger travelling(Question question, Identified identified) {
        return question.passenger().on(question.flight(), identified.passenger());
    }
}
