/** Pushing corrected decisions to airlines: signed, retried with growing pauses, and open to inspection. */
package org.selamat.status.webhook.domain;
