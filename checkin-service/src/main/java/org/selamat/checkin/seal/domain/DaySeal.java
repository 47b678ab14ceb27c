package org.selamat.checkin.seal.domain;

import java.util.UUID;

import org.selamat.checkin.domain.PersonId;

/**
 * Turns ids into the pseudonyms of one local day, and back. On a day each id has exactly one pseudonym, so pseudonyms can be
 * indexed and compared; those of two days have nothing in common. Thread-safe.
 */
public interface DaySeal {

    UUID seal(PersonId person);

    PersonId person(UUID sealed);

    UUID sealCase(UUID id);

    UUID openCase(UUID sealed);

    UUID sealExposure(UUID id);

    UUID openExposure(UUID sealed);
}
