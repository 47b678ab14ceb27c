package org.selamat.checkin.seal.domain;

import java.util.UUID;

import org.selamat.checkin.domain.PersonId;

/** A day from before there were keys: its rows hold the ids themselves, and go when their time is over. */
public final class ClearDay implements DaySeal {

    @Override
    public UUID seal(PersonId person) {
        return person.value();
    }

    @Override
    public PersonId person(UUID sealed) {
        return new PersonId(sealed);
    }

    @Override
    public UUID sealCase(UUID id) {
        return id;
    }

    @Override
    public UUID openCase(UUID sealed) {
        return sealed;
    }

    @Override
    public UUID sealExposure(UUID id) {
        return id;
    }

    @Override
    public UUID openExposure(UUID sealed) {
        return sealed;
    }
}
