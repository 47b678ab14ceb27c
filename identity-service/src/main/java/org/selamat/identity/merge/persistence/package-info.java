/** Merges in PostgreSQL, with what each record had before. */
package org.selamat.identity.merge.persistence;
