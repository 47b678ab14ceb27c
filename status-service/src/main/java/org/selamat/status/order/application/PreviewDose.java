package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.order.domain.Hindsight;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.Outlook;
import org.selamat.status.person.domain.PersonId;

/**
 * Shows an officer what the correction of a dose would do to its person, before anybody decides it. Nothing is written but
 * that.
 */
@ApplicationScoped
public class PreviewDose {

    /** Prevention and Control of Infectious Diseases Act 1988, under which officers work. */
    private static final String LAW = "ACT-342";

    private final EvidenceLog log;
    private final OrderBook book;
    private final StatusFold fold;
    private final AccessRecords accesses;
    private final Clock clock;

    PreviewDose(EvidenceLog log, OrderBook book, StatusFold fold, AccessRecords accesses, Clock clock) {
        this.log = log;
        this.book = book;
        this.fold = fold;
        this.accesses = accesses;
        this.clock = clock;
    }

    /**
     * @param instead the dose as it really was; absent when there was none
     * @return empty when no such dose counts for the person
     */
    @Transactional
    public Optional<Preview> of(PersonId person, EvidenceId dose, Optional<Evidence> instead) {
        accesses.record(Access.read("status.dose-preview", person.value(), "label", "validUntil", "orders").basedOn(LAW));
        EvidenceSet now = log.of(person);
        boolean counts = now.standing().stream().anyMatch(one -> one.id().equals(dose) && one.is(EvidenceKind.DOSE));
        return counts ? Optional.of(preview(person, dose, now, instead)) : Optional.empty();
    }

    private Preview preview(PersonId person, EvidenceId dose, EvidenceSet now, Optional<Evidence> instead) {
        Instant at = clock.instant();
        EvidenceSet without = now.without(dose);
        EvidenceSet then = instead.map(without::with).orElse(without);
        Status would = fold.at(at, then);
        return new Preview(at, fold.at(at, now), would,
                Outlook.of(book.of(person), dose, would.order(), then, new Hindsight(fold)));
    }

    /** The status as it is and as it would be, and what would become of the orders. */
    public record Preview(Instant asOf, Status is, Status would, List<Outlook> orders) {
    }
}
