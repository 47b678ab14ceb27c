package org.selamat.status.batch.domain;

/** Lets the person of a row see who wrote about them, in the transaction that did. */
public interface RowAccesses {

    void wrote(Batch batch, BatchRow row);
}
