/** Claims as rows. */
package org.selamat.vaccine.persistence.claim;
