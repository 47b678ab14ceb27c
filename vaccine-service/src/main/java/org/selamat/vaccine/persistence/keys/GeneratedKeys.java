package org.selamat.vaccine.persistence.keys;

import java.util.List;

import org.selamat.vaccine.domain.hcert.DocumentSigner;

/** Keys that were made for this run, for development and tests. */
record GeneratedKeys(List<DocumentSigner> read) implements KeySource {

    @Override
    public String fingerprint() {
        return "generated";
    }
}
