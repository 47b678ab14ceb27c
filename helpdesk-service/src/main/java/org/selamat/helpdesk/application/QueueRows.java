package org.selamat.helpdesk.application;

import java.util.List;

import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.sla.Queue;

/** Open cases in the order in which they fall due. */
public interface QueueRows {

    /**
     * @param queue null for all
     * @param state null for all that are open
     * @param after the last place of the part before; null for the first part
     */
    List<QueueRow> list(Queue queue, CaseState state, Cases.Place after, int limit);
}
