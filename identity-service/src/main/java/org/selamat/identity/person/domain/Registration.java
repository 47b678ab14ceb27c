package org.selamat.identity.person.domain;

import java.time.Duration;

import org.selamat.identity.domain.PersonId;

/** How a registration, one's own or a dependant's, ended. */
public sealed interface Registration {

    record Registered(PersonId person) implements Registration {
    }

    /** Somebody is registered with this document: one person, one record. */
    record DocumentTaken() implements Registration {
    }

    /** Too many documents of others were tried; none is looked up for this long. */
    record TooManyTries(Duration pause) implements Registration {
    }

    /** This account has its person already. */
    record AccountTaken() implements Registration {
    }

    /** Children below the age of the MyKad are registered by a guardian. */
    record TooYoung() implements Registration {
    }

    record ImpossibleBirthDate() implements Registration {
    }
}
