/** Corrections of doses: two people, one reason, one case, and the record as they saw it. */
package org.selamat.vaccine.domain.correction;
