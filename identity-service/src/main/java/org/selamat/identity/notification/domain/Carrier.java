package org.selamat.identity.notification.domain;

import org.selamat.identity.domain.Channel;

/** Someone who takes letters out. */
public interface Carrier {

    /** What became of a letter. */
    enum Delivery {
        ACCEPTED,
        /** The carrier is away or busy. */
        TRY_LATER,
        /** The carrier won't ever take this letter. */
        REFUSED
    }

    Channel channel();

    Delivery carry(Letter letter);
}
