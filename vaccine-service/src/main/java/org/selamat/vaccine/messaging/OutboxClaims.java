package org.selamat.vaccine.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.vaccine.domain.claim.ClaimEvents;
import org.selamat.vaccine.domain.claim.DoseClaim;

/** Publishes claims that need a human. */
@ApplicationScoped
class OutboxClaims implements ClaimEvents {

    private final Outbox outbox;

    OutboxClaims(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void doseClaimed(DoseClaim claim) {
        var said = claim.said();
        outbox.publish(new OutgoingEvent(Topic.DOSE, "selamat.vaccine.dose-claimed.v1", claim.person().value().toString(),
                new DoseClaimed(claim.id(), claim.person().value(), said.date(), said.product(), said.doseNumber(),
                        said.country(), claim.at())));
    }

    /** Body of {@code selamat.vaccine.dose-claimed.v1}. */
    private record DoseClaimed(UUID claimId, UUID personId, LocalDate date, Optional<String> product,
            Optional<Integer> doseNumber, String country, Instant at) {
    }
}
