package org.selamat.identity.namelink.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.namelink.domain.NameLink;
import org.selamat.identity.namelink.domain.NameLinks;

/** Ends another name at its owner's wish, confirmed or not. */
@ApplicationScoped
public class WithdrawName {

    private final NameLinks links;
    private final TellNames tell;
    private final NameAccess access;
    private final Clock clock;

    WithdrawName(NameLinks links, TellNames tell, NameAccess access, Clock clock) {
        this.links = links;
        this.tell = tell;
        this.access = access;
        this.clock = clock;
    }

    /** @return false if this person has no such name */
    @Transactional
    public boolean withdraw(PersonId person, UUID id) {
        var link = links.hold(person, id);
        link.ifPresent(found -> {
            links.withdraw(found, clock.instant());
            access.changedByOwner(person);
            if (found.state() == NameLink.State.CONFIRMED) {
                tell.of(person);
            }
        });
        return link.isPresent();
    }
}
