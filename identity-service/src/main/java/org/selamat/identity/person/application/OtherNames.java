package org.selamat.identity.person.application;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.namelink.domain.NameLinks;
import org.selamat.identity.person.domain.FormerNames;
import org.selamat.identity.person.domain.PersonName;

/** Under which names a person is known beside their own: those that an officer confirmed, then those that they gave up. */
@ApplicationScoped
class OtherNames {

    private final NameLinks links;
    private final FormerNames formerNames;

    OtherNames(NameLinks links, FormerNames formerNames) {
        this.links = links;
        this.formerNames = formerNames;
    }

    List<PersonName> of(PersonId person) {
        return Stream.concat(links.confirmed(person).stream(), formerNames.of(person).stream()).distinct().toList();
    }
}
