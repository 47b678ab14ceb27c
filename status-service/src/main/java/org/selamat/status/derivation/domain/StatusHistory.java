package org.selamat.status.derivation.domain;

import java.util.List;

import org.selamat.status.person.domain.PersonId;

/** Every status that somebody had. */
public interface StatusHistory {

    /** The last ones, oldest first. */
    List<PastStatus> of(PersonId person, int most);
}
