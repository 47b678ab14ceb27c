/** Starts reversals for two people or an approved correction, runs them in chunks, and proves that the copies followed. */
package org.selamat.status.reversal.application;
