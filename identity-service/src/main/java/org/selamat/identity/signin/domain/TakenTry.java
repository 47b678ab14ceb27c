package org.selamat.identity.signin.domain;

import java.util.UUID;

/** One of the few tries of a challenge, spent before anything is compared. @param codeMac null if no code was sent */
public record TakenTry(UUID challenge, byte[] codeMac) {
}
