/** The entries of who read or changed a person's record, and why. */
package org.selamat.identity.ledger.domain;
