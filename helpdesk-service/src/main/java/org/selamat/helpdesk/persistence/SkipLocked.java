package org.selamat.helpdesk.persistence;

import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** {@code FOR UPDATE SKIP LOCKED}: rows that another worker holds are not waited for. */
final class SkipLocked {

    /** Hibernate's code for it in the place of a time-out in milliseconds. */
    private static final int SKIP_LOCKED = -2;

    private SkipLocked() {
    }

    static <E> PanacheQuery<E> apply(PanacheQuery<E> query) {
        return query.withLock(LockModeType.PESSIMISTIC_WRITE).withHint("jakarta.persistence.lock.timeout",
                SKIP_LOCKED);
    }
}
