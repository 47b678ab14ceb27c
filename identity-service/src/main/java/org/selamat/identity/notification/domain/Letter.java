package org.selamat.identity.notification.domain;

import java.util.UUID;

import org.selamat.identity.domain.Destination;

/** A rendered message. @param id the same on every attempt, so that a carrier can tell a retry */
public record Letter(UUID id, Destination to, String subject, String text) {

    @Override
    public String toString() {
        return "letter " + id;
    }
}
