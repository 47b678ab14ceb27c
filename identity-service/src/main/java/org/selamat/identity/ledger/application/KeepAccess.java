package org.selamat.identity.ledger.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.ledger.domain.AccessEntry;
import org.selamat.identity.ledger.domain.AccessLedger;

/** Writes accesses into the ledger. */
@ApplicationScoped
public class KeepAccess {

    private final AccessLedger ledger;

    KeepAccess(AccessLedger ledger) {
        this.ledger = ledger;
    }

    @Transactional
    public void keep(List<AccessEntry> entries) {
        ledger.add(entries);
    }
}
