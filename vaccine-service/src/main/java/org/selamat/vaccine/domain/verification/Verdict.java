package org.selamat.vaccine.domain.verification;

import java.util.List;
import java.util.Optional;

/**
 * What is to be said about one presented code, whatever its format.
 *
 * @param format empty when the code is of none that we know
 * @param kid the key identifier that the code names, believed or not
 * @param issuer only when the signature held
 * @param statement only when the signature held
 */
public record Verdict(Optional<Format> format, List<CheckResult> checks, Optional<String> kid, Optional<Issuer> issuer,
        Optional<Statement> statement) {

    /** Whether every check passed. */
    public boolean isValid() {
        return checks.stream().allMatch(CheckResult::hasPassed);
    }

    public CheckResult result(Check check) {
        return CheckResult.of(check, checks);
    }

    /** For a code that failed before its signature held. */
    public static Verdict unbelieved(Format format, Checklist checks, Optional<String> kid) {
        return new Verdict(Optional.of(format), checks.results(), kid, Optional.empty(), Optional.empty());
    }

    public static Verdict believed(Format format, Checklist checks, Issuer issuer, Statement statement) {
        return new Verdict(Optional.of(format), checks.results(), Optional.of(issuer.key()), Optional.of(issuer),
                Optional.of(statement));
    }
}
