/** Keeping and showing the ledger of accesses. */
package org.selamat.identity.ledger.application;
