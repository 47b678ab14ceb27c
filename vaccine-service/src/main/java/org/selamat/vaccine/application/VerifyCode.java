package org.selamat.vaccine.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.application.linkeddata.Urdna2015;
import org.selamat.vaccine.domain.code.CodeVerifier;
import org.selamat.vaccine.domain.code.TrustAnchors;
import org.selamat.vaccine.domain.verification.Verdict;

/** Verifies any code that somebody shows, of whatever format, and keeps nothing of it. */
@ApplicationScoped
public class VerifyCode {

    private final CodeVerifier verifier = new CodeVerifier(SignatureProviders.fastest(), new Urdna2015());
    private final TrustAnchors trusted;
    private final Clock clock;
    private final Tally tally;

    VerifyCode(TrustAnchors trusted, Clock clock, Tally tally) {
        this.trusted = trusted;
        this.clock = clock;
        this.tally = tally;
    }

    /**
     * @param parts the texts of the codes that belong together; one, except for a health card in several parts
     * @param at the instant to judge by, such as that of an arrival; empty for now
     */
    public Verdict verify(List<String> parts, Optional<Instant> at) {
        Verdict verdict = verifier.verify(parts, trusted.current(), at.orElseGet(clock::instant));
        tally.verified(verdict);
        return verdict;
    }
}
