package org.selamat.helpdesk.application.sla;

import org.selamat.helpdesk.domain.sla.Queue;

/**
 * How well a queue keeps its promises.
 *
 * @param resolved cases resolved in the period
 * @param medianSeconds median time to resolution of those; null when there were none
 * @param ninetiethSeconds nine of ten were resolved within this; null when there were none
 * @param missed how many of those and of the open ones missed their deadline
 */
public record ServiceLevel(Queue queue, long open, long resolved, Long medianSeconds, Long ninetiethSeconds, long missed) {
}
