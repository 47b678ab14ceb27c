/**
 * How long a case may take: a pure function of the policy, the kind of case, the departure time, the pauses and the clock.
 */
package org.selamat.helpdesk.domain.sla;
