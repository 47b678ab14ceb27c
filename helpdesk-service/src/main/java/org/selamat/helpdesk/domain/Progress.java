package org.selamat.helpdesk.domain;

/**
 * Where a case stands now.
 *
 * @param assignee subject of the member of staff who has it; null before anybody has
 * @param resolution null while it is open
 */
public record Progress(CaseState state, String assignee, Resolution resolution) {

    static final Progress START = new Progress(CaseState.NEW, null, null);

    Progress with(String newAssignee) {
        return new Progress(state, newAssignee, resolution);
    }

    Progress ended(CaseState next, Resolution how) {
        return new Progress(next, assignee, how);
    }
}
