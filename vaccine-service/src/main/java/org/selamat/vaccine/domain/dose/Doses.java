package org.selamat.vaccine.domain.dose;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.vaccine.domain.PersonId;

/** All doses on record. A record is never changed; a correction may void it, after which it is found in the file only. */
public interface Doses {

    void addAll(Collection<Dose> doses);

    /** Of one person, in the order in which they were given; standing ones only. */
    List<Dose> of(PersonId person);

    /** The same for many persons at once; those without doses are left out. */
    Map<PersonId, List<Dose>> of(Collection<PersonId> persons);

    /**
     * The standing dose; until the transaction ends nobody can void it, so that what is built on it is built before or after
     * the voiding and never at once.
     */
    Optional<Dose> held(PersonId person, DoseId id);

    /** Everything that was ever recorded for the person, also what was voided. */
    List<FiledDose> file(PersonId person);

    /** The dose, locked for its correction until the transaction ends. */
    Optional<FiledDose> forCorrection(PersonId person, DoseId id);

    /** @param correction why; stays with the record for good */
    void markVoided(DoseId id, UUID correction);
}
