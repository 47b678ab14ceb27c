package org.selamat.vaccine.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
public class DoseBook {

    private final Doses doses;
    private final VaccineEvents events;
    private final Clock clock;

    DoseBook(Doses doses, VaccineEvents events, Clock clock) {
        this.doses = doses;
        this.events = events;
        this.clock = clock;
    }

    public List<Dose> of(PersonId person) {
        return doses.of(person);
    }

    public Map<PersonId, List<Dose>> of(Collection<PersonId> persons) {
        return doses.of(persons);
    }

    /** @param by the centre, or the country that certified it */
    public Dose enter(PersonId person, Injection injection, Dose.Source source, String country, String by) {
        var dose = draft(person, injection, source, country, by);
        enter(List.of(dose));
        return dose;
    }

    /** A dose that isn't entered yet. */
    public Dose draft(PersonId person, Injection injection, Dose.Source source, String country, String by) {
        return new Dose(new DoseId(Uuids.v7(clock)), person, injection, source, country, by, clock.instant());
    }

    public void enter(Collection<Dose> drafts) {
        doses.addAll(drafts);
        drafts.forEach(events::doseRecorded);
    }
}
