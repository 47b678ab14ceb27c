package org.selamat.status.brake.domain;

/** Tells operators and other services about the brake, in the transaction of the step. */
public interface BrakeAnnouncements {

    void tripped(Trip trip);

    void ended(Trip trip, int changes);

    void weakened(Weakening weakening);
}
