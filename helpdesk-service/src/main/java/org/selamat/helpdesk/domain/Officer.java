package org.selamat.helpdesk.domain;

import java.util.Objects;
import java.util.Set;

/**
 * A member of staff who acts.
 *
 * @param subject the staff token's subject
 * @param self the officer's own person id, when their staff account is linked to it; null otherwise
 */
public record Officer(String subject, Set<String> roles, PersonId self) {

    public Officer {
        Objects.requireNonNull(subject, "subject");
        roles = Set.copyOf(roles);
    }

    /** Nobody handles their own record, however they are known. */
    public boolean is(PersonId person) {
        return person.equals(self) || subject.equals(person.toString());
    }
}
