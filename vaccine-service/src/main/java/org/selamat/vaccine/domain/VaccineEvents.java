package org.selamat.vaccine.domain;

import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.dose.Dose;

/** What the rest of the suite hears from this service, once the transaction commits. */
public interface VaccineEvents {

    void doseRecorded(Dose dose);

    void certificateIssued(IssuedCertificate certificate);

    void certificateAccepted(ForeignCertificate certificate, Basis basis);

    /** Tells the holder that officers decided about a certificate; how, the app says. */
    void certificateReviewed(ForeignCertificate certificate);

    /** Why a certificate of another country is believed. */
    enum Basis {
        SIGNATURE,
        REVIEW
    }
}
