package org.selamat.status.memory.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.memory.domain.KnownHolders;
import org.selamat.status.memory.domain.Snapshots;

/** From where a memory is built when it begins. */
@ApplicationScoped
class MemorySources {

    private final Snapshots snapshots;
    private final KnownHolders known;

    MemorySources(Snapshots snapshots, KnownHolders known) {
        this.snapshots = snapshots;
        this.known = known;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    KnownHolders known() {
        return known;
    }
}
