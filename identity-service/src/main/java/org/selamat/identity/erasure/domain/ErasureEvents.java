package org.selamat.identity.erasure.domain;

import java.time.Instant;

import org.selamat.identity.domain.PersonId;

/** What other services hear of an erasure. */
public interface ErasureEvents {

    /** Everything under this id is to be deleted, by everyone. */
    void erased(PersonId person, Instant at);
}
