package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.order.domain.CredentialId;
import org.selamat.status.order.domain.CredentialRevocations;
import org.selamat.status.policy.domain.PolicySet;

/** The list that lets verifiers refuse revoked credentials without asking about any one of them. */
@ApplicationScoped
public class ListRevocations {

    private final CredentialRevocations revocations;
    private final PolicySet policies;
    private final Clock clock;

    ListRevocations(CredentialRevocations revocations, PolicySet policies, Clock clock) {
        this.revocations = revocations;
        this.policies = policies;
        this.clock = clock;
    }

    /** Of what the list is made; changes with every revocation, and every hour so that the list does not grow old. */
    @Transactional
    public String version() {
        Instant hour = hour();
        return revocations.versionAt(hour) + "." + hour.getEpochSecond();
    }

    @Transactional
    public Listed list() {
        Instant hour = hour();
        return new Listed(hour, hour.plus(policies.inForceAt(hour).orders().revocationsHold()), revocations.listedAt(hour));
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    /** The list as of an hour, and until when a verifier may rely on it. */
    public record Listed(Instant issuedAt, Instant expiresAt, List<CredentialId> ids) {
    }
}
