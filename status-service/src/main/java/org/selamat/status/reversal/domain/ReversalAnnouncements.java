package org.selamat.status.reversal.domain;

/** Tells helpdesk-service what became of corrections, in the transaction that decided it. */
public interface ReversalAnnouncements {

    void applied(Reversal reversal, int touched);

    void refused(Correction correction, Refusal why);

    void converged(Reversal reversal, Convergence convergence);
}
