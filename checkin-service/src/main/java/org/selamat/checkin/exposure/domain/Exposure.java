package org.selamat.checkin.exposure.domain;

import java.util.Objects;
import java.util.UUID;

/**
 * A contact that was told to the world: it stands until it is withdrawn.
 *
 * @param id stable as long as it stands; a contact that changes gets a new one, so that every consumer can tell the two apart
 */
public record Exposure(UUID id, CaseId cause, Contact contact) {

    public Exposure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(contact, "contact");
    }
}
