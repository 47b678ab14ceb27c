package org.selamat.status.boarding.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.application.IdentifyPassengers.Identified;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.PassengerRequest;

/** Who the passengers are, where they are going, and what they proved. */
@ApplicationScoped
class MeetPassengers {

    private final IdentifyPassengers identify;
    private final ConsiderReceipts receipts;

    MeetPassengers(IdentifyPassengers identify, ConsiderReceipts receipts) {
        this.identify = identify;
        this.receipts = receipts;
    }

    /** @return one for each request, in their order */
    List<Identified> all(List<PassengerRequest> requests, Flight flight, Instant now) {
        List<Identified> identified = identify.all(requests.stream().map(PassengerRequest::who).toList(), flight, now);
        List<Passenger> travelling = IntStream.range(0, requests.size())
                .mapToObj(i -> requests.get(i).on(flight, identified.get(i).passenger())).toList();
        List<Passenger> proving = receipts.of(requests, travelling, flight, now);
        return IntStream.range(0, requests.size()).mapToObj(i -> identified.get(i).as(proving.get(i))).toList();
    }
}
