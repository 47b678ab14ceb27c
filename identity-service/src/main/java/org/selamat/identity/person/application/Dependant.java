package org.selamat.identity.person.application;

import org.selamat.identity.person.domain.Delegation;
import org.selamat.identity.person.domain.Person;

/** A dependant as the guardian sees them. */
public record Dependant(Person person, Delegation delegation) {
}
