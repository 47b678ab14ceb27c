package org.selamat.vaccine.domain.batch;

import java.util.Optional;

import org.selamat.vaccine.domain.dose.Injection;

/**
 * One row as the centre sent it.
 *
 * @param content empty when it can't be read
 * @param invalid the field that can't be read
 */
public record BatchRow(Optional<Content> content, Optional<String> invalid) {

    /** A row that can be read. */
    public record Content(String documentIndex, Injection injection) {
    }

    public static BatchRow of(String documentIndex, Injection injection) {
        return new BatchRow(Optional.of(new Content(documentIndex, injection)), Optional.empty());
    }

    public static BatchRow unreadable(String field) {
        return new BatchRow(Optional.empty(), Optional.of(field));
    }
}
