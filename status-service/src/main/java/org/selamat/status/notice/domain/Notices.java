package org.selamat.status.notice.domain;

/** The way to the one sender. */
public interface Notices {

    /** Asks for the message in the running transaction: it goes out if and only if what it tells became true. */
    void request(Notice notice);
}
