package org.selamat.identity.namelink.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.namelink.domain.NameLink;
import org.selamat.identity.namelink.domain.NameLink.Decision;
import org.selamat.identity.namelink.domain.NameLink.Evidence;
import org.selamat.identity.namelink.domain.NameLink.State;
import org.selamat.identity.namelink.domain.NameLinkOutcome;
import org.selamat.identity.namelink.domain.NameLinkOutcome.Decided;
import org.selamat.identity.namelink.domain.NameLinkOutcome.EvidenceNeeded;
import org.selamat.identity.namelink.domain.NameLinkOutcome.Taken;
import org.selamat.identity.namelink.domain.NameLinkOutcome.Unknown;
import org.selamat.identity.namelink.domain.NameLinks;

/**
 * An officer who has seen a document lets a declared name count, or not. The owner declared it and can't decide, so two people
 * stand behind every name that counts. Nothing follows from it but new tags to compare names by.
 */
@ApplicationScoped
public class DecideName {

    private final NameLinks links;
    private final TellNames tell;
    private final NameAccess access;
    private final Clock clock;

    DecideName(NameLinks links, TellNames tell, NameAccess access, Clock clock) {
        this.links = links;
        this.tell = tell;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public NameLinkOutcome decide(PersonId person, UUID id, boolean confirm, Decision decision) {
        return links.hold(person, id).map(link -> decide(link, confirm, decision)).orElseGet(Unknown::new);
    }

    private NameLinkOutcome decide(NameLink link, boolean confirm, Decision decision) {
        if (link.state() != State.DECLARED) {
            return new Decided();
        }
        if (confirm && decision.evidence() == Evidence.NONE) {
            return new EvidenceNeeded();
        }
        var decided = link.decided(confirm, decision, clock.instant());
        links.replace(decided);
        access.decided(link.person());
        if (confirm) {
            tell.of(link.person());
        }
        return new Taken(decided);
    }
}
