package org.selamat.vaccine.domain.dose;

import java.util.UUID;

/** Id of a recorded dose, a UUIDv7 made by this service. */
public record DoseId(UUID value) {
}
