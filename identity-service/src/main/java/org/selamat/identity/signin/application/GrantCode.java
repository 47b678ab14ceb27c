package org.selamat.identity.signin.application;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.account.domain.Accounts;
import org.selamat.identity.sealing.domain.Sha256;
import org.selamat.identity.session.domain.AuthorizationCode;
import org.selamat.identity.session.domain.AuthorizationCodes;
import org.selamat.identity.session.domain.Proof;
import org.selamat.identity.signin.domain.AuthSession;
import org.selamat.identity.signin.domain.Challenge;

/** Gives an authorization code to who has proven a destination: signing in and signing up are one door. */
@ApplicationScoped
class GrantCode {

    private final Accounts accounts;
    private final AuthorizationCodes codes;
    private final SecureRandom random;
    private final Duration lifetime;

    GrantCode(Accounts accounts, AuthorizationCodes codes, SecureRandom random, IdentityConfig config) {
        this.accounts = accounts;
        this.codes = codes;
        this.random = random;
        this.lifetime = config.tokens().codeLifetime();
    }

    String grant(Challenge challenge, Instant now) {
        var account = accounts.forProven(challenge.destination(), challenge.language(), now);
        var bytes = new byte[AuthSession.BYTES];
        random.nextBytes(bytes);
        var code = AuthSession.of(bytes).value();
        var proof = Proof.byCode(challenge.destination().channel(), now);
        codes.add(new AuthorizationCode(Sha256.of(code), account.id(), proof, challenge.jkt(), now.plus(lifetime)));
        return code;
    }
}
