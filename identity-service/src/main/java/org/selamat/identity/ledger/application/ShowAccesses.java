package org.selamat.identity.ledger.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.ledger.domain.AccessEntry;
import org.selamat.identity.ledger.domain.AccessLedger;
import org.selamat.identity.ledger.domain.AccessLedger.Position;

/** Shows people who read or changed their record. */
@ApplicationScoped
public class ShowAccesses {

    private final AccessLedger ledger;

    ShowAccesses(AccessLedger ledger) {
        this.ledger = ledger;
    }

    @Transactional
    public List<AccessEntry> of(PersonId person, Optional<Position> after, int limit) {
        return ledger.of(person, after, limit);
    }
}
