package org.selamat.identity.signin.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.notification.application.SendCode;
import org.selamat.identity.signin.domain.AuthSession;
import org.selamat.identity.signin.domain.Challenge;
import org.selamat.identity.signin.domain.Challenges;
import org.selamat.identity.signin.domain.ResendSchedule;

/** Sends a new code for a running challenge. The tries that were spent on the old one stay spent. */
@ApplicationScoped
public class ResendCode {

    private final Challenges challenges;
    private final SendCode sendCode;
    private final Clock clock;
    private final Duration lifetime;
    private final ResendSchedule schedule;

    ResendCode(Challenges challenges, SendCode sendCode, Clock clock, IdentityConfig config) {
        this.challenges = challenges;
        this.sendCode = sendCode;
        this.clock = clock;
        this.lifetime = config.codes().lifetime();
        this.schedule = new ResendSchedule(config.codes().resendAfter());
    }

    /** Too early isn't an error: the answer says how long to wait. @return empty if the challenge has ended */
    @Transactional
    public Optional<StartedChallenge> resend(AuthSession session, byte[] origin) {
        var now = clock.instant();
        return challenges.hold(session, now).map(challenge -> schedule.allows(challenge.sent(), challenge.lastSentAt(), now)
                ? sendAgain(session, challenge, now, origin)
                : wait(session, challenge, now));
    }

    private StartedChallenge sendAgain(AuthSession session, Challenge challenge, Instant now, byte[] origin) {
        challenges.resent(challenge.id(), challenge.sent() + 1, now, now.plus(lifetime));
        sendCode.send(challenge.id(), origin);
        return StartedChallenge.of(session, challenge.destination(), lifetime, schedule.after(challenge.sent() + 1));
    }

    private StartedChallenge wait(AuthSession session, Challenge challenge, Instant now) {
        var left = Duration.ofSeconds(schedule.secondsLeft(challenge.sent(), challenge.lastSentAt(), now));
        return StartedChallenge.of(session, challenge.destination(), Duration.between(now, challenge.expiresAt()), left);
    }
}
