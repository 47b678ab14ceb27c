package org.selamat.vaccine.domain.divoc;

import java.util.Map;

import org.selamat.vaccine.domain.codec.Malformed;

/** Canonical form of linked data, with contexts that come with the program: nothing is ever fetched. */
@FunctionalInterface
public interface LinkedData {

    /**
     * URDNA2015 of the document, as N-Quads in UTF-8.
     *
     * @throws Malformed for a document that names an unknown context, means nothing, or is too entangled to be a certificate
     */
    byte[] canonical(Map<String, Object> document) throws Malformed;
}
