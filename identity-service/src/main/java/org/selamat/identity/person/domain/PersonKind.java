package org.selamat.identity.person.domain;

/** Whether a person signs in alone or is acted for. */
public enum PersonKind {
    ADULT,
    DEPENDANT
}
