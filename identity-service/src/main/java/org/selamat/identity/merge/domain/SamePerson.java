package org.selamat.identity.merge.domain;

import java.util.List;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;

/** Which records are one person at the moment. Merges don't chain, so a survivor is nobody's merged record. */
public interface SamePerson {

    /** The record under which a person is known: the survivor's for a merged one, else the same. */
    PersonId survivorOf(PersonId person);

    /** The record itself, first, and those merged into it. */
    List<UUID> partsOf(PersonId person);
}
