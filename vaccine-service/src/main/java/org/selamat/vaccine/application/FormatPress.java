package org.selamat.vaccine.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.certificate.CardStatement;
import org.selamat.vaccine.domain.certificate.CertifiedDose;
import org.selamat.vaccine.domain.certificate.DvcStatement;
import org.selamat.vaccine.domain.certificate.SealStatement;
import org.selamat.vaccine.domain.certificate.VaccinationHistory;
import org.selamat.vaccine.domain.cose.ContentKind;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.hcert.SigningKeys;
import org.selamat.vaccine.domain.shc.HealthCardText;
import org.selamat.vaccine.domain.vdsnc.SealText;
import org.selamat.vaccine.domain.verification.Format;

/**
 * Writes one record in the formats beside the EU's. Nothing of it is kept: asked again, it says the same under new signatures.
 */
@ApplicationScoped
class FormatPress {

    private final SigningKeys keys;
    private final VaccineConfig.Certificate config;

    FormatPress(SigningKeys keys, VaccineConfig config) {
        this.keys = keys;
        this.config = config.certificate();
    }

    /** @param dose the one that the certificate is about; the seal and the card hold all of them */
    List<IssueFormats.Code> print(VaccinationHistory history, CertifiedDose dose) {
        return List.of(seal(history), card(history), dvc(history, dose));
    }

    private IssueFormats.Code seal(VaccinationHistory history) {
        var signer = keys.current();
        return new IssueFormats.Code(Format.VDS_NC,
                SealText.sign(new SealStatement(history, config.country()).data(), signer.certificate(), signer.key()));
    }

    private IssueFormats.Code card(VaccinationHistory history) {
        var signer = keys.current();
        return new IssueFormats.Code(Format.SHC, HealthCardText.sign(new CardStatement(history, config.cardIssuer()).payload(),
                signer.certificate().getPublicKey(), signer.key()));
    }

    private IssueFormats.Code dvc(VaccinationHistory history, CertifiedDose dose) {
        var signer = keys.current();
        var claims = new CwtClaims(Optional.of(config.country()), Optional.of(history.issuedAt()),
                Optional.of(signer.latestExpiry(history.issuedAt().plus(config.validity()))), ContentKind.DVC,
                new DvcStatement(history, dose).content());
        return new IssueFormats.Code(Format.DVC, signer.sign(claims).text());
    }
}
