package org.selamat.checkin.visit.domain;

/** Where secrets come from. */
public interface SecretBytes {

    byte[] next(int count);
}
