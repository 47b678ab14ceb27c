/** Doses given: what may be recorded as one, and what is a duplicate. */
package org.selamat.vaccine.domain.dose;
