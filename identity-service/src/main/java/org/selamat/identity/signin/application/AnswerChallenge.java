package org.selamat.identity.signin.application;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.sealing.application.Secrets;
import org.selamat.identity.signin.application.ChallengeAnswer.Ended;
import org.selamat.identity.signin.application.ChallengeAnswer.Proven;
import org.selamat.identity.signin.application.ChallengeAnswer.Wrong;
import org.selamat.identity.signin.domain.AuthSession;
import org.selamat.identity.signin.domain.Challenge;
import org.selamat.identity.signin.domain.Challenges;
import org.selamat.identity.signin.domain.CodeMac;
import org.selamat.identity.signin.domain.Failures;
import org.selamat.identity.signin.domain.OneTimeCode;
import org.selamat.identity.signin.domain.TakenTry;

/** Compares a typed code. A try is spent before the comparison, so that parallel guesses are as few as sequential ones. */
@ApplicationScoped
public class AnswerChallenge {

    private final Challenges challenges;
    private final Failures failures;
    private final GrantCode grant;
    private final CodeMac mac;
    private final Clock clock;
    private final int tries;

    AnswerChallenge(Challenges challenges, Failures failures, GrantCode grant, Secrets secrets, Clock clock,
            IdentityConfig config) {
        this.challenges = challenges;
        this.failures = failures;
        this.grant = grant;
        this.mac = new CodeMac(secrets.pepper("one-time-code"));
        this.clock = clock;
        this.tries = config.codes().tries();
    }

    @Transactional
    public ChallengeAnswer answer(AuthSession session, OneTimeCode typed) {
        var now = clock.instant();
        return challenges.takeTry(session, tries, now).map(taken -> compared(taken, typed, now)).orElseGet(Ended::new);
    }

    private ChallengeAnswer compared(TakenTry taken, OneTimeCode typed, Instant now) {
        var challenge = challenges.find(taken.challenge()).orElseThrow();
        if (!failures.of(challenge.destination()).isOver(now)) {
            return new Wrong();
        }
        if (!mac.matches(taken.codeMac(), challenge.sessionHash(), challenge.purpose(), typed)) {
            failures.count(challenge.destination(), now);
            return new Wrong();
        }
        failures.reset(challenge.destination());
        return challenges.use(challenge.id(), now) ? proven(challenge, now) : new Ended();
    }

    private Proven proven(Challenge challenge, Instant now) {
        return new Proven(grant.grant(challenge, now));
    }
}
