package org.selamat.identity.person.domain;

/** Signed statements about a person. */
public interface IdentityAssertions {

    String about(Person person, String audience);
}
