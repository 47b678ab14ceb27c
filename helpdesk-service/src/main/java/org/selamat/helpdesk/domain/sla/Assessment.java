package org.selamat.helpdesk.domain.sla;

import java.time.Instant;

/**
 * What the policy says of a case when it is opened.
 *
 * @param policyVersion the policy that said so; later policies don't move earlier promises
 * @param latest the resolution is due by then whatever the allowance and the pauses say; null when no flight is at stake
 */
public record Assessment(Queue queue, Priority priority, String policyVersion, Allowance firstResponse, Allowance resolution,
        Instant latest) {

    Allowance allowance(SlaClock clock) {
        return clock == SlaClock.FIRST_RESPONSE ? firstResponse : resolution;
    }
}
