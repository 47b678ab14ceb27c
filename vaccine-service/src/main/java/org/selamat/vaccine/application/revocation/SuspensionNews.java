package org.selamat.vaccine.application.revocation;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.revocation.Revocation;
import org.selamat.vaccine.domain.revocation.RevocationEvents;

/** Who hears of a suspension, and how long one may be. */
@ApplicationScoped
class SuspensionNews {

    private final AccessRecords accesses;
    private final RevocationEvents events;
    private final VaccineConfig config;

    SuspensionNews(AccessRecords accesses, RevocationEvents events, VaccineConfig config) {
        this.accesses = accesses;
        this.events = events;
        this.config = config;
    }

    Duration longest() {
        return config.revocation().longestSuspension();
    }

    void touched(PersonId person) {
        accesses.record(Access.write("vaccine.certificate", person.value(), "revocation"));
    }

    void lifted(IssuedCertificate certificate, Revocation lifted) {
        events.certificateReinstated(certificate, lifted);
    }
}
