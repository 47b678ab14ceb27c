package org.selamat.identity.person.domain;

import java.util.List;

/** Signed statements about a person. */
public interface IdentityAssertions {

    /** @param otherNames under which the person is known too */
    String about(Person person, List<PersonName> otherNames, String audience);
}
