package org.selamat.vaccine.domain.registry;

import java.time.Instant;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.DoseId;

/**
 * What a recall says of one dose.
 *
 * @param counts false when its lot's recall says that doses given from it don't count; true takes that back
 */
public record RecalledDose(DoseId dose, PersonId person, boolean counts, Instant at) {
}
