package org.selamat.vaccine.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.TrustedSigners;
import org.selamat.vaccine.domain.hcert.Verification;

/** Verifies any code that somebody shows, and keeps nothing of it. */
@ApplicationScoped
public class VerifyCertificate {

    private final HcertVerifier verifier = new HcertVerifier(SignatureProviders.fastest());
    private final TrustedSigners trusted;
    private final Clock clock;

    VerifyCertificate(TrustedSigners trusted, Clock clock) {
        this.trusted = trusted;
        this.clock = clock;
    }

    /** @param at the instant to judge by, such as that of an arrival; empty for now */
    public Verification verify(String text, Optional<Instant> at) {
        return verifier.verify(text, trusted.current(), at.orElseGet(clock::instant));
    }
}
