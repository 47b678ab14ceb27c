package org.selamat.status.derivation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/** Everyone of whom there is evidence, in the order of their ids. */
public interface Population {

    long size();

    List<PersonId> after(Optional<UUID> last, int limit);
}
