package org.selamat.vaccine;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Settings of receipts that are made for an airline. */
@ConfigMapping(prefix = "vaccine.receipt")
public interface ReceiptConfig {

    /** Base64 of the 32-byte key of name tags, the same in identity- and status-service; without it none is made. */
    Optional<String> nameIndexKey();
}
