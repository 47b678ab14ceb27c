package org.selamat.identity.erasure.domain;

import java.util.UUID;

/** Everything that this service holds about persons. */
public interface PersonalRecords {

    /** Deletes what stands under this id, its accounts and the keys of both, so that copies in backups can't be read either. */
    void delete(UUID person);
}
