package org.selamat.identity.session.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.sealing.domain.Sha256;
import org.selamat.identity.session.application.TokenAnswer.Granted;
import org.selamat.identity.session.application.TokenAnswer.Refused;
import org.selamat.identity.session.domain.AuthorizationCode;
import org.selamat.identity.session.domain.AuthorizationCodes;
import org.selamat.identity.session.domain.DeviceSession;
import org.selamat.identity.session.domain.RevokeReason;
import org.selamat.identity.session.domain.SessionId;
import org.selamat.kit.id.Uuids;

/** Exchanges an authorization code for a device session and its first tokens. */
@ApplicationScoped
public class RedeemCode {

    private final AuthorizationCodes codes;
    private final SessionTokens tokens;
    private final EndSession endSession;
    private final Duration absolute;
    private final Clock clock;

    RedeemCode(AuthorizationCodes codes, SessionTokens tokens, EndSession endSession, IdentityConfig config, Clock clock) {
        this.codes = codes;
        this.tokens = tokens;
        this.endSession = endSession;
        this.absolute = config.tokens().absolute();
        this.clock = clock;
    }

    /** @param jkt thumbprint of the device key that the caller has just proven */
    @Transactional
    public TokenAnswer redeem(String code, String jkt) {
        var hash = Sha256.of(code);
        var now = clock.instant();
        var redeemed = codes.redeem(hash, now);
        if (redeemed.isEmpty()) {
            codes.sessionOf(hash).ifPresent(session -> endSession.end(session, RevokeReason.CODE_REUSED));
            return new Refused();
        }
        return redeemed.filter(found -> found.isFor(jkt)).<TokenAnswer> map(found -> open(found, jkt, now))
                .orElseGet(Refused::new);
    }

    private Granted open(AuthorizationCode code, String jkt, Instant now) {
        var session = new DeviceSession(new SessionId(Uuids.v7(clock)), code.account(), jkt, code.proof(), now, now,
                now.plus(absolute));
        var granted = tokens.first(session);
        codes.redeemedFor(code.hash(), session.id());
        return granted;
    }
}
