package org.selamat.identity.person.domain;

import java.util.List;

/**
 * By what other services find a person and compare a name that somebody brings: keyed hashes only.
 *
 * @param documents one hash per document
 * @param holder tags of the names and the birth date, see {@link org.selamat.kit.name.HolderIndex}
 */
public record PersonIndex(List<String> documents, String holder) {

    public PersonIndex {
        documents = List.copyOf(documents);
    }
}
