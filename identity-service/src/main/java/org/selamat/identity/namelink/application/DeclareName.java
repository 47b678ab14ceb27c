package org.selamat.identity.namelink.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.namelink.domain.NameLink;
import org.selamat.identity.namelink.domain.NameLink.Kind;
import org.selamat.identity.namelink.domain.NameLinkOutcome;
import org.selamat.identity.namelink.domain.NameLinkOutcome.Taken;
import org.selamat.identity.namelink.domain.NameLinkOutcome.TooMany;
import org.selamat.identity.namelink.domain.NameLinkOutcome.Unknown;
import org.selamat.identity.namelink.domain.NameLinks;
import org.selamat.identity.person.domain.PersonName;
import org.selamat.identity.person.domain.Persons;
import org.selamat.kit.id.Uuids;

/** Takes the word of people that they have another name too. It counts for nothing until an officer has seen why. */
@ApplicationScoped
public class DeclareName {

    private final Persons persons;
    private final NameLinks links;
    private final NameAccess access;
    private final Clock clock;

    DeclareName(Persons persons, NameLinks links, NameAccess access, Clock clock) {
        this.persons = persons;
        this.links = links;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public NameLinkOutcome declare(PersonId id, PersonName name, Kind kind) {
        if (persons.hold(id).isEmpty()) {
            return new Unknown();
        }
        if (links.of(id).stream().filter(NameLink::isLive).count() >= NameLink.MOST) {
            return new TooMany();
        }
        var link = NameLink.declared(Uuids.v7(clock), id, name, kind, clock.instant());
        links.add(link);
        access.changedByOwner(id);
        return new Taken(link);
    }
}
