package org.selamat.vaccine.application;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.id.Uuids;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Doses;
import org.selamat.vaccine.domain.dose.Injection;

/** Doses and the news of them, which always go together. */
@ApplicationScoped
class DoseBook {

    private final Doses doses;
    private final VaccineEvents events;
    private final Clock clock;

    DoseBook(Doses doses, VaccineEvents events, Clock clock) {
        this.doses = doses;
        this.events = events;
        this.clock = clock;
    }

    List<Dose> of(PersonId person) {
        return doses.of(person);
    }

    /** @param by the centre, or the country that certified it */
    Dose enter(PersonId person, Injection injection, Dose.Source source, String country, String by) {
        var dose = new Dose(new DoseId(Uuids.v7(clock)), person, injection, source, country, by, clock.instant());
        doses.add(dose);
        events.doseRecorded(dose);
        return dose;
    }
}
