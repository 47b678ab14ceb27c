package org.selamat.status.boarding.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.id.Uuids;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.domain.ManifestRow;
import org.selamat.status.boarding.domain.Manifests;

/** An airline asks about everybody on a flight at once. */
@ApplicationScoped
public class CheckManifest {

    private final Manifests manifests;
    private final AnswerPassengers answer;
    private final Clock clock;

    CheckManifest(Manifests manifests, AnswerPassengers answer, Clock clock) {
        this.manifests = manifests;
        this.answer = answer;
        this.clock = clock;
    }

    /** @return empty when the flight has left or was closed */
    @Transactional
    public Optional<Answered> check(Flight flight, List<ManifestRow> rows) {
        Instant now = clock.instant();
        if (flight.hasLeft(now)) {
            return Optional.empty();
        }
        Manifest manifest = manifests.hold(Uuids.v7(clock), flight);
        return manifest.isClosed() ? Optional.empty()
                : Optional.of(new Answered(manifest, answer.answer(manifest, rows, now)));
    }

    /** @param checks by the rows' references */
    public record Answered(Manifest manifest, Map<String, BoardingCheck> checks) {
    }
}
