/** Revocations and lineages of certificates as rows. */
package org.selamat.vaccine.persistence.revocation;
