package org.selamat.status.boarding.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.PassengerCode;
import org.selamat.status.boarding.domain.PassengerCodes;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.PolicySet;

/** A passenger lets one airline ask about them, once, for one flight. */
@ApplicationScoped
public class IssuePassengerCode {

    private final PassengerCodes codes;
    private final PolicySet policies;
    private final SecureRandom random;
    private final Clock clock;

    IssuePassengerCode(PassengerCodes codes, PolicySet policies, SecureRandom random, Clock clock) {
        this.codes = codes;
        this.policies = policies;
        this.random = random;
        this.clock = clock;
    }

    /** @return empty when the flight has left */
    @Transactional
    public Optional<Issued> issue(PersonId person, Flight flight) {
        Instant now = clock.instant();
        if (flight.hasLeft(now)) {
            return Optional.empty();
        }
        PassengerCode code = PassengerCode.draw(random::nextInt);
        Instant expiresAt = now.plus(policies.inForceAt(now).boarding().passengerCode());
        codes.add(code, person, flight, expiresAt);
        return Optional.of(new Issued(code, expiresAt));
    }

    /** A code, readable this once. */
    public record Issued(PassengerCode code, Instant expiresAt) {
    }
}
