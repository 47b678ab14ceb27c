package org.selamat.vaccine.domain.correction;

import java.util.UUID;

/**
 * Why a correction is made.
 *
 * @param caseId the support case in which it was found out
 */
public record Grounds(CorrectionReason reason, UUID caseId) {
}
