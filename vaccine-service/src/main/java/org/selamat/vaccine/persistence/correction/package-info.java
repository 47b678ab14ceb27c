/** Corrections of doses as rows. */
package org.selamat.vaccine.persistence.correction;
