package org.selamat.vaccine.application.trip;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.rule.Journey;
import org.selamat.vaccine.domain.trip.StoredTripCheck;
import org.selamat.vaccine.domain.trip.TripCheckId;
import org.selamat.vaccine.domain.trip.TripChecks;

/** "What if we fly on the 28th": checks a family's certificates for one destination and one arrival, and keeps the answer. */
@ApplicationScoped
public class CheckTrip {

    private final DecideTrip decideTrip;
    private final TripChecks checks;
    private final Clock clock;

    CheckTrip(DecideTrip decideTrip, TripChecks checks, Clock clock) {
        this.decideTrip = decideTrip;
        this.checks = checks;
        this.clock = clock;
    }

    /** @return empty when the id is in use for another question */
    @Transactional
    public Optional<StoredTripCheck> check(TripCheckId id, PersonId person, Journey journey, List<String> texts) {
        var known = checks.claim(id);
        if (known.isPresent()) {
            return known.filter(check -> check.asksTheSame(person, journey, texts.stream().map(DecideTrip::hash).toList()));
        }
        var decision = decideTrip.decide(texts, journey);
        var check = new StoredTripCheck(id, person, journey, decision.inputs(), decision.travellers(),
                clock.instant());
        checks.add(check);
        return Optional.of(check);
    }
}
