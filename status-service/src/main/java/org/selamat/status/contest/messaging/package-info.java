/** Tells helpdesk-service about contests, which works on them and says how they end. */
package org.selamat.status.contest.messaging;
