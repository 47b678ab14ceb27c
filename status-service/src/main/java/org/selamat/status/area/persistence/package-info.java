/** Residences of cases, the counts of the last full hour, and what each person asked today. */
package org.selamat.status.area.persistence;
