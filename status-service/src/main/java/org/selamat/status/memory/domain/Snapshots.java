package org.selamat.status.memory.domain;

import java.util.Map;
import java.util.Optional;

import org.selamat.status.memory.domain.Snapshot.Loaded;

/** The last snapshot of the memory, where there is a place for one. */
public interface Snapshots {

    /** @return empty when there is none or it is damaged: then the memory is built from the topics */
    Optional<Loaded> load();

    void save(PassengerMemory memory, Map<String, Long> positions);
}
