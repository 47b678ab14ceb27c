package org.selamat.checkin.exposure.domain;

/** Tells the other services, with the transaction of the change. */
public interface ExposureEvents {

    void found(Exposure exposure);

    void withdrawn(Exposure exposure);
}
