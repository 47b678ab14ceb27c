/** Listens for approved corrections and for the copies' reports, and publishes what became of them. */
package org.selamat.status.reversal.messaging;
