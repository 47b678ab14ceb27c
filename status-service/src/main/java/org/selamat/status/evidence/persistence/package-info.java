/** Stores evidence and voidings without a persistence context in between: what is folded is what the database holds. */
package org.selamat.status.evidence.persistence;
