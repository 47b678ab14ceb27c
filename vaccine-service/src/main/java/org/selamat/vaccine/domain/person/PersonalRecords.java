package org.selamat.vaccine.domain.person;

import org.selamat.vaccine.domain.PersonId;

/** Everything that is kept here of a person. */
public interface PersonalRecords {

    /**
     * Deletes all of it for good; what stays is that this id is to be forgotten, and hashes of certificates that are on
     * revocation lists, with nobody's id.
     */
    void erase(PersonId person);

    /** Whoever was erased is never known again, in whatever order the news arrive. */
    boolean isErased(PersonId person);
}
