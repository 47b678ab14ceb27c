package org.selamat.status.derivation.application;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.StatusAnnouncements;
import org.selamat.status.order.application.KeepOrders;
import org.selamat.status.order.application.KeepOrders.Need;
import org.selamat.status.order.application.RevokeReleased;
import org.selamat.status.person.domain.PersonId;

/** What follows from a derivation, always in the same order and in the same transaction. */
@ApplicationScoped
class Consequences {

    private final StatusAnnouncements announcements;
    private final KeepCases cases;
    private final KeepOrders orders;
    private final RevokeReleased released;
    private final TellPerson tell;

    Consequences(StatusAnnouncements announcements, KeepCases cases, KeepOrders orders, RevokeReleased released,
            TellPerson tell) {
        this.announcements = announcements;
        this.cases = cases;
        this.orders = orders;
        this.released = released;
        this.tell = tell;
    }

    void follow(List<Derivation> derived) {
        cases.keep(derived);
        List<Need> needs = derived.stream()
                .map(one -> new Need(one.person(), one.status().order(), one.evidence(), one.cause())).toList();
        Set<PersonId> toldOfMistake = orders.keep(needs);
        derived.stream().findFirst().ifPresent(one -> released.of(needs, one.at()));
        derived.stream().flatMap(one -> one.changed().stream()).forEach(version -> {
            announcements.changed(version);
            tell.about(version, toldOfMistake.contains(version.person()));
        });
    }
}
