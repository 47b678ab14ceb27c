package org.selamat.gateway.token;

import java.security.PublicKey;
import java.time.Clock;
import java.util.Optional;

import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.lang.JoseException;
import org.selamat.gateway.files.SecurityPolicy.Provider;
import org.selamat.gateway.token.Verdict.Invalid;
import org.selamat.gateway.token.Verdict.Unverifiable;

import io.vertx.core.Future;

/** Verifies the tokens of one issuer. */
final class Issuer {

    private final Provider provider;
    private final IssuerKeys keys;
    private final ClaimCheck claims;

    Issuer(Provider provider, IssuerKeys keys, Clock clock) {
        this.provider = provider;
        this.keys = keys;
        this.claims = new ClaimCheck(provider, clock);
    }

    /** At once when the key is known; else after its issuer was asked. */
    Future<Verdict> verify(SignedToken token) {
        if (!typeFits(token.type())) {
            return Future.succeededFuture(new Invalid("its typ is " + token.type()));
        }
        String id = token.keyId();
        Optional<PublicKey> known = keys.current().find(id);
        if (known.isPresent()) {
            return Future.succeededFuture(verify(token, known.get()));
        }
        return keys.refresh()
                .map(fetched -> fetched.find(id).map(key -> verify(token, key)).orElseGet(() -> unknownKey(fetched)));
    }

    private Verdict unknownKey(KeySet fetched) {
        return fetched.equals(KeySet.NONE) ? new Unverifiable(provider.name())
                : new Invalid("its key isn't one of the issuer's");
    }

    /** RFC 9068 lets {@code application/} be left out. */
    private boolean typeFits(String type) {
        return provider.tokenType()
                .map(wanted -> wanted.equalsIgnoreCase(type) || ("application/" + wanted).equalsIgnoreCase(type)).orElse(true);
    }

    private Verdict verify(SignedToken token, PublicKey key) {
        try {
            return token.isSignedBy(key) ? claims.check(token.claims()) : new Invalid("its signature is wrong");
        } catch (JoseException | MalformedClaimException e) {
            return new Invalid(e.getMessage());
        }
    }
}
