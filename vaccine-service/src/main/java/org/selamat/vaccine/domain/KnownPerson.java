package org.selamat.vaccine.domain;

/** What this service keeps of a person: nothing that names them. */
public record KnownPerson(PersonId id, int birthYear) {
}
