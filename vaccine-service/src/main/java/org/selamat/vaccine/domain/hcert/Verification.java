package org.selamat.vaccine.domain.hcert;

import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.CheckResult;

/**
 * What is to be said about one presented code: every check with its outcome, and the certificate once its signature held.
 *
 * @param kid the key identifier that the code names, believed or not
 */
public record Verification(List<CheckResult> checks, Optional<Kid> kid, Optional<HealthCertificate> certificate) {

    public boolean isValid() {
        return checks.stream().allMatch(CheckResult::hasPassed);
    }

    public CheckResult result(Check check) {
        return CheckResult.of(check, checks);
    }
}
