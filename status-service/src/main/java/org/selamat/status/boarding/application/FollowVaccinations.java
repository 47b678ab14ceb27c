package org.selamat.status.boarding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.application.TakeBack;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/** A dose or accepted certificate changes what destinations ask of somebody, even where it changes no status. */
@ApplicationScoped
public class FollowVaccinations {

    private static final String SOURCE = "vaccine";

    private final RecordEvidence evidence;
    private final TakeBack takeBack;
    private final KeepFlightsRight flights;

    FollowVaccinations(RecordEvidence evidence, TakeBack takeBack, KeepFlightsRight flights) {
        this.evidence = evidence;
        this.takeBack = takeBack;
        this.flights = flights;
    }

    @Transactional(TxType.MANDATORY)
    public void record(Evidence fact) {
        flights.around(fact.person(), () -> evidence.record(fact));
    }

    @Transactional(TxType.MANDATORY)
    public void withdraw(PersonId person, EvidenceId dose) {
        flights.around(person, () -> takeBack.takeBack(person, dose, SOURCE));
    }

    /** A replacement under another id for a dose that was told wrongly. */
    @Transactional(TxType.MANDATORY)
    public void replace(EvidenceId wrong, Evidence right) {
        flights.around(right.person(), () -> takeBack.replace(wrong, right));
    }
}
