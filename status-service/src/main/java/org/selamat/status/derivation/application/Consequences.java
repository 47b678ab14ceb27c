package org.selamat.status.derivation.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.StatusAnnouncements;
import org.selamat.status.order.application.KeepOrders;
import org.selamat.status.order.application.KeepOrders.Need;

/** What follows from a derivation, always in the same order and in the same transaction. */
@ApplicationScoped
class Consequences {

    private final StatusAnnouncements announcements;
    private final KeepCases cases;
    private final KeepOrders orders;
    private final TellPerson tell;

    Consequences(StatusAnnouncements announcements, KeepCases cases, KeepOrders orders, TellPerson tell) {
        this.announcements = announcements;
        this.cases = cases;
        this.orders = orders;
        this.tell = tell;
    }

    void follow(List<Derivation> derived) {
        cases.keep(derived);
        orders.keep(derived.stream().map(one -> new Need(one.person(), one.status().order(), one.evidence(), one.cause()))
                .toList());
        derived.stream().flatMap(one -> one.changed().stream()).forEach(version -> {
            announcements.changed(version);
            tell.about(version);
        });
    }
}
