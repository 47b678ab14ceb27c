package org.selamat.identity.signin.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.notification.domain.CodeSource;
import org.selamat.identity.notification.domain.Recipient;
import org.selamat.identity.sealing.application.Secrets;
import org.selamat.identity.signin.domain.Challenge;
import org.selamat.identity.signin.domain.Challenges;
import org.selamat.identity.signin.domain.CodeMac;
import org.selamat.identity.signin.domain.Failures;
import org.selamat.identity.signin.domain.OneTimeCode;
import org.selamat.identity.signin.domain.SessionTag;

/** Makes the code at the moment it is sent. Only its MAC is kept. */
@ApplicationScoped
class IssueCode implements CodeSource {

    private final Challenges challenges;
    private final Failures failures;
    private final CodeMac mac;
    private final SecureRandom random;
    private final Clock clock;
    private final long minutes;

    IssueCode(Challenges challenges, Failures failures, Secrets secrets, SecureRandom random, Clock clock,
            IdentityConfig config) {
        this.challenges = challenges;
        this.failures = failures;
        this.mac = new CodeMac(secrets.pepper("one-time-code"));
        this.random = random;
        this.clock = clock;
        this.minutes = config.codes().lifetime().toMinutes();
    }

    /** After too many wrong codes nothing is sent either: it would only cost money and raise false hope. */
    @Override
    public Optional<Recipient> recipient(UUID challenge) {
        var now = clock.instant();
        return challenges.find(challenge).filter(found -> now.isBefore(found.expiresAt())).map(found -> {
            var paused = !failures.of(found.destination()).isOver(now);
            return new Recipient(found.destination(), found.language(),
                    paused ? Optional.of("TOO_MANY_WRONG_CODES") : Optional.empty());
        });
    }

    @Override
    public Map<String, String> issue(UUID id) {
        var challenge = challenges.find(id).orElseThrow();
        var code = OneTimeCode.random(random);
        challenges.setCode(id, mac.of(challenge.sessionHash(), challenge.purpose(), code));
        return parameters(challenge, code);
    }

    private Map<String, String> parameters(Challenge challenge, OneTimeCode code) {
        return Map.of("code", code.digits(), "tag", SessionTag.of(challenge.sessionHash()), "minutes", Long.toString(minutes));
    }
}
