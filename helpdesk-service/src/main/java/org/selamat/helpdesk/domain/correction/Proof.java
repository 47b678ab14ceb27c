package org.selamat.helpdesk.domain.correction;

/**
 * What a case closes with; the event ids let anybody with access to the topics check it.
 *
 * @param correction null where the order was taken back without a correction of this case
 */
public record Proof(CorrectionId correction, Target.Kind target, Application application, Convergence convergence) {
}
