package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.PassengerRequest;
import org.selamat.status.boarding.domain.Question;
import org.selamat.status.entry.application.ReadReceipt;
import org.selamat.status.entry.application.ReadReceipt.Presentation;
import org.selamat.status.entry.domain.ReceiptOutcome;
import org.selamat.status.entry.domain.ReceiptProof;
import org.selamat.status.entry.domain.UsedReceipts;

/**
 * Takes the receipts of passengers whose own record agrees with the name and birth date that the airline brings: only of them
 * is it known that the name on the receipt is theirs. One that can't be considered changes no answer, and one that is
 * considered is used up.
 */
@Singleton
class ConsiderReceipts {

    private final ConfirmNames names;
    private final ReadReceipt receipts;
    private final UsedReceipts used;

    ConsiderReceipts(ConfirmNames names, ReadReceipt receipts, UsedReceipts used) {
        this.names = names;
        this.receipts = receipts;
        this.used = used;
    }

    /** @return the passengers with what they proved, in their order */
    List<Passenger> of(List<Question> questions, List<Passenger> passengers, Instant now) {
        if (questions.stream().allMatch(question -> question.passenger().receipt().isEmpty())) {
            return passengers;
        }
        List<PassengerRequest> requests = questions.stream().map(Question::passenger).toList();
        List<Optional<ReceiptOutcome>> obstacles = names.obstacles(requests, passengers);
        List<Optional<ReceiptProof>> read = IntStream.range(0, requests.size()).mapToObj(i -> passengers.get(i).person()
                .flatMap(any -> read(requests.get(i), obstacles.get(i), presented(questions.get(i).flight(), now)))).toList();
        Set<UUID> fresh = used.use(
                read.stream().flatMap(Optional::stream).flatMap(proof -> proof.receipt().stream()).distinct().toList(), now);
        List<Passenger> proving = new ArrayList<>();
        Set<UUID> spent = new HashSet<>();
        for (int i = 0; i < passengers.size(); i++) {
            Passenger passenger = passengers.get(i);
            proving.add(read.get(i).map(proof -> passenger.proving(once(proof, fresh, spent))).orElse(passenger));
        }
        return proving;
    }

    private static Presentation presented(Flight flight, Instant now) {
        return new Presentation(flight.airline(), flight.departureAt(), now);
    }

    private Optional<ReceiptProof> read(PassengerRequest request, Optional<ReceiptOutcome> obstacle, Presentation by) {
        return request.receipt().map(text -> obstacle.map(ReceiptProof::none).orElseGet(
                () -> receipts.read(text, by, request.who().name().orElseThrow(), request.who().birth().orElseThrow())));
    }

    private static ReceiptProof once(ReceiptProof proof, Set<UUID> fresh, Set<UUID> spent) {
        boolean mine = proof.receipt().map(id -> fresh.contains(id) && spent.add(id)).orElse(true);
        return mine ? proof : ReceiptProof.none(ReceiptOutcome.RECEIPT_USED);
    }
}
