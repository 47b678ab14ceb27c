package org.selamat.checkin.seal.domain;

import java.time.LocalDate;

/** Rows with pseudonyms, wherever they are. They go before the key does. */
public interface SealedRows {

    /** Deletes those that were sealed on days before this one. */
    void forgetBefore(LocalDate day);
}
