package org.selamat.vaccine.domain.hcert;

/** Where our document signer is kept. */
public interface SigningKeys {

    /** The one that signs new certificates. */
    DocumentSigner current();
}
