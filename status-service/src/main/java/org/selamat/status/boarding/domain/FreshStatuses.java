package org.selamat.status.boarding.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.person.domain.PersonId;

/** The boarding model in memory, which may be away: then the stored one answers. */
public interface FreshStatuses {

    /**
     * @return empty while the memory is being built or its feed has been silent for too long; persons unknown to it are left
     *         out
     */
    Optional<Map<PersonId, Entry>> of(Collection<PersonId> persons);
}
