/** Staff correct one person's doses: proposed by one, decided by another. */
package org.selamat.vaccine.rest.correction;
