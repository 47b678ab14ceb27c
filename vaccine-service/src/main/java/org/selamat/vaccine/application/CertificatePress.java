package org.selamat.vaccine.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.IssueCertificate.Answer.Issued;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.certificate.VaccinationStatement;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.course.Notation;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.Product;
import org.selamat.vaccine.domain.dose.Products;
import org.selamat.vaccine.domain.hcert.SigningKeys;
import org.selamat.vaccine.domain.hcert.Uvci;
import org.selamat.vaccine.domain.name.Holder;

/** Makes the statement about a dose and has it signed. */
@ApplicationScoped
class CertificatePress {

    private final Products products;
    private final SigningKeys keys;
    private final RandomGenerator random;
    private final VaccineConfig.Certificate config;
    private final Clock clock;

    CertificatePress(Products products, SigningKeys keys, RandomGenerator random, VaccineConfig config, Clock clock) {
        this.products = products;
        this.keys = keys;
        this.random = random;
        this.config = config.certificate();
        this.clock = clock;
    }

    boolean canPrint() {
        return keys.canSign();
    }

    /** Empty for a dose from abroad of a vaccine that our value sets don't know: we can't say who made it. */
    Optional<Product> product(Dose dose) {
        return products.find(dose.injection().product());
    }

    Issued print(CertificateId id, Dose dose, Holder holder, String holderHash) {
        var signer = keys.current();
        var uvci = Uvci.random(config.country(), random);
        var issuedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = signer.latestExpiry(issuedAt.plus(config.validity()));
        var statement = statement(holder, dose, uvci);
        var code = signer.sign(claims(statement, issuedAt, expiresAt));
        return new Issued(new IssuedCertificate(id, dose.person(), dose.id(), notation(dose), uvci, issuedAt, expiresAt,
                signer.kid(), code.signatureHash(), Optional.of(code.signatureBase64()), holderHash), statement, code);
    }

    /**
     * With the signature of then while its key may still sign, so that it is the very same code; else with the key of today.
     */
    Issued reprint(IssuedCertificate certificate, Dose dose, Holder holder) {
        var signer = keys.find(certificate.kid()).filter(known -> known.canSignAt(clock.instant())).orElseGet(keys::current);
        var statement = statement(holder, dose.numbered(certificate.notation().number(), certificate.notation().total()),
                certificate.uvci());
        var expiresAt = signer.latestExpiry(certificate.expiresAt());
        var claims = claims(statement, certificate.issuedAt(), expiresAt);
        var code = certificate.signature().map(Base64.getDecoder()::decode)
                .flatMap(kept -> signer.signedBefore(claims, kept, SignatureProviders.fastest()));
        return new Issued(certificate.until(expiresAt), statement, code.orElseGet(() -> signer.sign(claims)));
    }

    private static Notation notation(Dose dose) {
        return new Notation(dose.injection().doseNumber(), dose.injection().totalDoses());
    }

    private VaccinationStatement statement(Holder holder, Dose dose, Uvci uvci) {
        var product = product(dose).orElseThrow();
        return new VaccinationStatement(holder, dose, product, uvci, config.issuer());
    }

    private CwtClaims claims(VaccinationStatement statement, Instant issuedAt, Instant expiresAt) {
        return new CwtClaims(Optional.of(config.country()), Optional.of(issuedAt), Optional.of(expiresAt), statement.content());
    }
}
