package org.selamat.vaccine.rest.assertion;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.UnresolvableKeyException;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.name.OtherName;
import org.selamat.vaccine.rest.Later;
import org.selamat.vaccine.rest.VaccineProblems;

/**
 * Reads the assertion in which identity-service vouches, for ten minutes and for this service only, for the caller's name and
 * birth date. Its keys are cached, so that certificates are issued while identity-service is away.
 */
@ApplicationScoped
public class IdentityAssertions {

    private static final String TYPE = "selamat-identity+jwt";
    /** What clocks of two machines may differ. */
    private static final int CLOCK_SKEW_SECONDS = 30;
    /** More than identity-service lets anybody have. */
    private static final int MOST_NAMES = 8;
    private static final AlgorithmConstraints RS256_ONLY = new AlgorithmConstraints(ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256);

    private final VaccineConfig.Assertion config;
    private final IdentityKeys keys;
    private final Problems problems;
    private final Clock clock;

    IdentityAssertions(VaccineConfig config, IdentityKeys keys, Problems problems, Clock clock) {
        this.problems = problems;
        this.config = config.assertion();
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param caller whom the assertion must be about
     * @throws ProblemException 422 when it isn't good, 503 when identity-service's keys can't be had
     */
    public Holder holder(String assertion, UUID caller) {
        try {
            return holder(consumer(caller).processToClaims(assertion));
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof UnresolvableKeyException && keys.isAway()) {
                throw new ServiceUnavailableException(Later.of(problems, VaccineProblems.ASSERTION_KEYS_AWAY));
            }
            throw new ProblemException(VaccineProblems.ASSERTION_REFUSED);
        }
    }

    private JwtConsumer consumer(UUID caller) {
        return new JwtConsumerBuilder().setJwsAlgorithmConstraints(RS256_ONLY).setExpectedType(true, TYPE)
                .setExpectedIssuer(config.issuer()).setExpectedAudience(config.audience())
                .setExpectedSubject(caller.toString()).setRequireExpirationTime().setRequireIssuedAt()
                .setMaxFutureValidityInMinutes((int) config.maxLife().toMinutes())
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis())).setVerificationKeyResolver(keys).build();
    }

    private static Holder holder(JwtClaims claims) {
        if (!(claims.getClaimValue("name") instanceof Map<?, ?> name)) {
            throw new ProblemException(VaccineProblems.ASSERTION_REFUSED);
        }
        return new Holder(text(name.get("full")), text(name.get("fnt")), optional(name.get("gnt")),
                birthDate(text(claims.getClaimValue("birthDate"))), otherNames(claims.getClaimValue("otherNames")));
    }

    /** Absent before identity-service knew them, and for most people. */
    private static List<OtherName> otherNames(Object claim) {
        return claim instanceof List<?> names ? names.stream().limit(MOST_NAMES).filter(Map.class::isInstance)
                .map(Map.class::cast).map(IdentityAssertions::otherName).toList() : List.of();
    }

    private static OtherName otherName(Map<?, ?> name) {
        return new OtherName(text(name.get("full")), text(name.get("fnt")), optional(name.get("gnt")));
    }

    private static LocalDate birthDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw new ProblemException(VaccineProblems.ASSERTION_REFUSED);
        }
    }

    private static String text(Object claim) {
        return optional(claim).orElseThrow(() -> new ProblemException(VaccineProblems.ASSERTION_REFUSED));
    }

    private static Optional<String> optional(Object claim) {
        return claim instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
