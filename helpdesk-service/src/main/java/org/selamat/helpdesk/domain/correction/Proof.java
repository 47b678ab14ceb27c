package org.selamat.helpdesk.domain.correction;

/** What a corrected case closes with; the event ids let anybody with access to the topics check it. */
public record Proof(CorrectionId correction, Target target, Application application, Convergence convergence) {
}
