package org.selamat.checkin.exposure.domain;

import java.util.Objects;
import java.util.UUID;

/**
 * A contact that was told to the world: it stands until it is withdrawn.
 *
 * @param id stable as long as it stands; a contact that changes gets a new one, so that every consumer can tell the two apart
 * @param settled whether matching leaves it alone, because a visit that it rests on was deleted by its visitor
 */
public record Exposure(UUID id, CaseId cause, Contact contact, boolean settled) {

    public Exposure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(contact, "contact");
    }

    /** One whose visits are all there. */
    public Exposure(UUID id, CaseId cause, Contact contact) {
        this(id, cause, contact, false);
    }
}
