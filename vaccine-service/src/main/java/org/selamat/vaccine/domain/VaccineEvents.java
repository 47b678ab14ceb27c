package org.selamat.vaccine.domain;

import java.time.Instant;

import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.dose.Dose;

/** What the rest of the suite hears from this service, once the transaction commits. */
public interface VaccineEvents {

    void doseRecorded(Dose dose);

    void certificateIssued(IssuedCertificate certificate);

    void certificateAccepted(ForeignCertificate certificate, Basis basis);

    /** Until it ends nobody knows what a certificate proves that was shown. */
    void reviewOpened(ForeignCertificate certificate, Instant at);

    void reviewEnded(ForeignCertificate certificate, Instant at);

    /** Tells the holder that officers decided about a certificate; how, the app says. */
    void certificateReviewed(ForeignCertificate certificate);

    /** Why a certificate of another country is believed. */
    enum Basis {
        SIGNATURE,
        REVIEW
    }
}
