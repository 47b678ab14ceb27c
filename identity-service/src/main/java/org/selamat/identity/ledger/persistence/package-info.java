/** The ledger of accesses in PostgreSQL. */
package org.selamat.identity.ledger.persistence;
