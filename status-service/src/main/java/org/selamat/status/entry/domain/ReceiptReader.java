package org.selamat.status.entry.domain;

/** Reads receipts by the published keys of vaccine-service, as they are known here: nobody is asked. */
public interface ReceiptReader {

    Read read(String text);

    /** What was read. */
    sealed interface Read {
    }

    /** Signed by vaccine-service. */
    record Signed(Receipt receipt) implements Read {
    }

    /** Not to be considered. */
    record Unbelieved(ReceiptOutcome why) implements Read {
    }
}
