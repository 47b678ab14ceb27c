package org.selamat.identity.signin.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.domain.Destination;
import org.selamat.identity.domain.Language;
import org.selamat.identity.notification.application.SendCode;
import org.selamat.identity.signin.domain.AuthSession;
import org.selamat.identity.signin.domain.Challenge;
import org.selamat.identity.signin.domain.Challenges;
import org.selamat.identity.signin.domain.Purpose;
import org.selamat.identity.signin.domain.ResendSchedule;
import org.selamat.kit.id.Uuids;

/**
 * Begins a sign-in. It never looks whether anyone knows the destination or whether it may be written to, so it can
 * neither tell nor take a different time.
 */
@ApplicationScoped
public class StartChallenge {

    private final Challenges challenges;
    private final SendCode sendCode;
    private final SecureRandom random;
    private final Clock clock;
    private final Duration lifetime;
    private final ResendSchedule schedule;

    StartChallenge(Challenges challenges, SendCode sendCode, SecureRandom random, Clock clock, IdentityConfig config) {
        this.challenges = challenges;
        this.sendCode = sendCode;
        this.random = random;
        this.clock = clock;
        this.lifetime = config.codes().lifetime();
        this.schedule = new ResendSchedule(config.codes().resendAfter());
    }

    /** @param origin keyed hash of the caller's network address */
    @Transactional
    public StartedChallenge start(Destination destination, Language language, Optional<String> jkt, byte[] origin) {
        var session = newSession();
        var now = clock.instant();
        var id = Uuids.v7(clock);
        challenges
                .add(new Challenge(id, session.hash(), Purpose.LOGIN, destination, language, jkt, 1, now, now.plus(lifetime)));
        sendCode.send(id, origin);
        return StartedChallenge.of(session, destination, lifetime, schedule.after(1));
    }

    private AuthSession newSession() {
        var bytes = new byte[AuthSession.BYTES];
        random.nextBytes(bytes);
        return AuthSession.of(bytes);
    }
}
