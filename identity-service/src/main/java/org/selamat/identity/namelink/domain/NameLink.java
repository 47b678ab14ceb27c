package org.selamat.identity.namelink.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.PersonName;

/**
 * Another name of a person: DECLARED → CONFIRMED or REFUSED by an officer, WITHDRAWN by the person. It never replaces the name
 * in the documents and changes nothing but by which names tickets and certificates are compared.
 *
 * @param decision empty before an officer decided
 */
public record NameLink(UUID id, PersonId person, PersonName name, Kind kind, State state, Instant since,
        Optional<Decision> decision) {

    /** Enough for a birth name, a married name and an alias; the tags that others compare by have room for few. */
    public static final int MOST = 3;

    /** @param by who looked at the document: a member of staff */
    public record Decision(String by, Evidence evidence) {
    }

    public static NameLink declared(UUID id, PersonId person, PersonName name, Kind kind, Instant now) {
        return new NameLink(id, person, name, kind, State.DECLARED, now, Optional.empty());
    }

    /** Whether it takes one of the few places. */
    public boolean isLive() {
        return state == State.DECLARED || state == State.CONFIRMED;
    }

    public NameLink decided(boolean confirmed, Decision decision, Instant now) {
        if (state != State.DECLARED) {
            throw new IllegalStateException("decided already");
        }
        return new NameLink(id, person, name, kind, confirmed ? State.CONFIRMED : State.REFUSED, now, Optional.of(decision));
    }

    /** Why there is another name. */
    public enum Kind {
        BIRTH_NAME,
        MARRIED_NAME,
        /** Taken with a religion. */
        RELIGIOUS_NAME,
        /** The one behind {@code @} on a MyKad, among others. */
        ALIAS,
        OTHER
    }

    /** What an officer was shown. */
    public enum Evidence {
        BIRTH_CERTIFICATE,
        MARRIAGE_CERTIFICATE,
        CONVERSION_CERTIFICATE,
        DEED_POLL,
        FORMER_IDENTITY_DOCUMENT,
        /** Only to refuse by. */
        NONE
    }

    /** How far it has come. */
    public enum State {
        DECLARED,
        CONFIRMED,
        REFUSED,
        WITHDRAWN
    }
}
