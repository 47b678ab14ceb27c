package org.selamat.vaccine.domain.certificate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.hcert.Uvci;
import org.selamat.vaccine.domain.name.Holder;

/**
 * All doses of a person, for the formats that hold more than one.
 *
 * @param passport number of the travel document, once it is known to be this person's
 * @param issuer the body that vouches, as it is to be printed
 * @param issuedAt when the certificate was first made; what is on record later isn't on it
 */
public record VaccinationHistory(Holder holder, Optional<String> passport, List<CertifiedDose> doses, Uvci uvci, String issuer,
        Instant issuedAt) {

    public VaccinationHistory {
        doses = doses.stream().sorted(Comparator.comparing((CertifiedDose given) -> given.dose().injection().date())
                .thenComparing(given -> given.dose().injection().doseNumber())).toList();
    }
}
