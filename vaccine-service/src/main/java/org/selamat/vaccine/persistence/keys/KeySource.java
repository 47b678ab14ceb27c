package org.selamat.vaccine.persistence.keys;

import java.util.List;

import org.selamat.vaccine.domain.hcert.DocumentSigner;

/** Where the private keys of our document signers are kept; never the database. */
interface KeySource {

    /** @throws IllegalStateException naming what is missing or doesn't fit */
    List<DocumentSigner> read();

    /** Changes whenever a key comes or goes. */
    String fingerprint();
}
