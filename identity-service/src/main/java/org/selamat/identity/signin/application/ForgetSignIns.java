package org.selamat.identity.signin.application;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.session.domain.AuthorizationCodes;
import org.selamat.identity.session.domain.SeenProofs;
import org.selamat.identity.signin.domain.Challenges;
import org.selamat.identity.signin.domain.Failures;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Keeps nothing of a sign-in longer than it protects anyone: destinations of challenges go after a day. */
@ApplicationScoped
class ForgetSignIns {

    private static final Duration SIGN_IN = Duration.ofHours(24);
    private static final Duration PROOF = Duration.ofMinutes(5);
    private static final Duration FAILURES = Duration.ofDays(30);

    private final Challenges challenges;
    private final AuthorizationCodes codes;
    private final SeenProofs proofs;
    private final Failures failures;
    private final Clock clock;

    ForgetSignIns(Challenges challenges, AuthorizationCodes codes, SeenProofs proofs, Failures failures, Clock clock) {
        this.challenges = challenges;
        this.codes = codes;
        this.proofs = proofs;
        this.failures = failures;
        this.clock = clock;
    }

    @Scheduled(every = "15m", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        var now = clock.instant();
        challenges.forget(now.minus(SIGN_IN));
        codes.forget(now.minus(SIGN_IN));
        proofs.forget(now.minus(PROOF));
        failures.forget(now.minus(FAILURES));
    }
}
