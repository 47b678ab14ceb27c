package org.selamat.vaccine.application.trip;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.trip.StoredTripCheck;
import org.selamat.vaccine.domain.trip.TripCheckId;
import org.selamat.vaccine.domain.trip.TripChecks;

/** Decides a kept check again with what holds now, and says whether the answer still stands and which input changed. */
@ApplicationScoped
public class ReplayTrip {

    private final DecideTrip decideTrip;
    private final TripChecks checks;

    ReplayTrip(DecideTrip decideTrip, TripChecks checks) {
        this.decideTrip = decideTrip;
        this.checks = checks;
    }

    /** @param now the same journey decided again; not kept */
    public record Replay(StoredTripCheck then, StoredTripCheck now) {

        public boolean isSame() {
            return then.travellers().equals(now.travellers());
        }
    }

    /** @return empty when there is no such check of this person, or the codes aren't the ones it was about */
    @Transactional
    public Optional<Replay> replay(PersonId person, TripCheckId id, List<String> texts) {
        return checks.find(person, id)
                .filter(then -> then.asksTheSame(person, then.journey(), texts.stream().map(DecideTrip::hash).toList()))
                .map(then -> new Replay(then, again(then, texts)));
    }

    private StoredTripCheck again(StoredTripCheck then, List<String> texts) {
        var decision = decideTrip.decide(texts, then.journey());
        return new StoredTripCheck(then.id(), then.person(), then.journey(), decision.inputs(), decision.travellers(),
                then.decidedAt());
    }
}
