package org.selamat.status.memory.domain;

/** Everybody who was registered before what the person topic still holds. */
public interface KnownHolders {

    /** Brings all of them into the memory. */
    void into(PassengerMemory memory);
}
