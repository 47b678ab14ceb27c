package org.selamat.status.derivation.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.StatusAnnouncements;
import org.selamat.status.order.application.KeepOrders;

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

    void follow(Derivation derivation) {
        cases.keep(derivation);
        orders.keep(derivation.person(), derivation.status().order(), derivation.evidence(), derivation.cause());
        derivation.changed().ifPresent(announcements::changed);
        derivation.changed().ifPresent(tell::about);
    }
}
