package org.selamat.gateway.edge;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jboss.logging.Logger;
import org.selamat.gateway.files.SecurityPolicy;
import org.selamat.gateway.problem.GatewayProblem;
import org.selamat.gateway.problem.Refusal;
import org.selamat.gateway.token.TokenVerifier;
import org.selamat.gateway.token.Verdict;
import org.selamat.gateway.token.Verdict.Expired;
import org.selamat.gateway.token.Verdict.Invalid;
import org.selamat.gateway.token.Verdict.Valid;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;

/** Asks for the token that the operation's policy demands. */
final class Authentication {

    private static final Logger LOG = Logger.getLogger(Authentication.class);
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"selamat\"";
    private static final String INVALID_TOKEN = CHALLENGE + ", error=\"invalid_token\"";
    private static final String RETRY_SOON = "2";

    private final TokenVerifier verifier;

    Authentication(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    /** Fails with a {@link Refusal}, or notes in the exchange who calls. */
    Future<Void> check(Exchange exchange) {
        return exchange.operation().flatMap(operation -> operation.security())
                .map(policy -> check(exchange, policy))
                .orElseGet(Future::succeededFuture);
    }

    private Future<Void> check(Exchange exchange, SecurityPolicy policy) {
        String header = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Future.failedFuture(unauthorized(GatewayProblem.UNAUTHENTICATED, CHALLENGE));
        }
        return verifier.verify(header.substring(SCHEME.length()).strip()).map(verdict -> {
            exchange.authenticated(accept(verdict, policy).headers());
            return null;
        });
    }

    private static Valid accept(Verdict verdict, SecurityPolicy policy) {
        if (verdict instanceof Valid valid) {
            return fits(valid, policy);
        }
        if (verdict instanceof Expired) {
            throw unauthorized(GatewayProblem.TOKEN_EXPIRED, INVALID_TOKEN);
        }
        if (verdict instanceof Invalid invalid) {
            LOG.debugf("Token refused: %s", invalid.reason());
            throw unauthorized(GatewayProblem.TOKEN_INVALID, INVALID_TOKEN);
        }
        throw new Refusal(GatewayProblem.ISSUER_UNAVAILABLE).with("Retry-After", RETRY_SOON);
    }

    private static Valid fits(Valid token, SecurityPolicy policy) {
        boolean rightDoor = token.provider().equals(policy.provider().name());
        boolean rightClaims = policy.claims().stream().allMatch(rule -> holds(token.claims().get(rule.claim()), rule.values()));
        if (!rightDoor || !rightClaims) {
            throw new Refusal(GatewayProblem.WRONG_DOOR);
        }
        return token;
    }

    private static boolean holds(Object claim, Set<String> values) {
        Collection<?> held = claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
        return held.stream().map(String::valueOf).anyMatch(values::contains);
    }

    private static Refusal unauthorized(GatewayProblem problem, String challenge) {
        return new Refusal(problem).with("WWW-Authenticate", challenge);
    }
}
