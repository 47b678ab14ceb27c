package org.selamat.helpdesk.application;

import java.util.List;

import org.selamat.helpdesk.domain.StatusCopy;
import org.selamat.helpdesk.domain.correction.Correction;

/**
 * A case as an agent sees it.
 *
 * @param status null without a grant that covers it, or when nothing is known
 */
public record AgentView(CaseView view, List<Correction> corrections, StatusCopy status) {
}
