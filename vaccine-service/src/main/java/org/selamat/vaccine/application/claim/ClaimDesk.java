package org.selamat.vaccine.application.claim;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.ShowDoses;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.claim.ClaimRules;
import org.selamat.vaccine.domain.claim.ClaimedDose;
import org.selamat.vaccine.domain.claim.Finding;
import org.selamat.vaccine.domain.dose.Doses;

/** The rules for claims with what they need to know. */
@ApplicationScoped
class ClaimDesk {

    private final ClaimRules rules;
    private final Doses doses;
    private final ShowDoses course;
    private final Clock localClock;

    ClaimDesk(Doses doses, ShowDoses course, VaccineConfig config, Clock clock) {
        this.rules = new ClaimRules(config.certificate().country(), config.reportingTime());
        this.doses = doses;
        this.course = course;
        this.localClock = clock.withZone(config.zone());
    }

    Finding judge(PersonId person, ClaimedDose said) {
        return rules.judge(said, doses.file(person), course.of(person), LocalDate.now(localClock));
    }
}
