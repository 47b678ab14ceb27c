/** Merges and erasures as rows. */
package org.selamat.vaccine.persistence.person;
