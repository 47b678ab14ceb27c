/** Doses: recorded by centres, shown to their owners. */
package org.selamat.vaccine.rest.dose;
