/** Reads the entry policies and keeps what was said of revoked certificates. */
package org.selamat.status.entry.persistence;
