package org.selamat.identity.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.ledger.domain.AccessEntry;
import org.selamat.identity.ledger.domain.AccessLedger;

/** Writes an access into the ledger. */
@ApplicationScoped
public class KeepAccess {

    private final AccessLedger ledger;

    KeepAccess(AccessLedger ledger) {
        this.ledger = ledger;
    }

    @Transactional
    public void keep(AccessEntry entry) {
        ledger.add(entry);
    }
}
