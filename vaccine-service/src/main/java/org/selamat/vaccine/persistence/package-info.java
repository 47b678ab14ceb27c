/** What is kept: rows in PostgreSQL, and below, keys, trusted signers and value sets. */
package org.selamat.vaccine.persistence;
