package org.selamat.status.boarding.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.domain.Manifests;

/** The doors are shut: answers about this departure are followed no more, however much changes afterwards. */
@ApplicationScoped
public class CloseFlight {

    private final Manifests manifests;
    private final BoardingChecks checks;
    private final Clock clock;

    CloseFlight(Manifests manifests, BoardingChecks checks, Clock clock) {
        this.manifests = manifests;
        this.checks = checks;
        this.clock = clock;
    }

    /** @return empty for a manifest that isn't this airline's; closing again changes nothing */
    @Transactional
    public Optional<Manifest> close(UUID id, String airline) {
        return manifests.find(id).filter(manifest -> manifest.flight().airline().equals(airline)).map(manifest -> {
            if (!manifest.isClosed()) {
                manifests.close(id, clock.instant());
                checks.unfollow(manifest.flight());
            }
            return manifest.closed(clock.instant());
        });
    }
}
