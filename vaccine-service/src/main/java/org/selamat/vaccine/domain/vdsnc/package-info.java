/** ICAO's visible digital seal for non-constrained environments, the travel format with passport number and all doses. */
package org.selamat.vaccine.domain.vdsnc;
