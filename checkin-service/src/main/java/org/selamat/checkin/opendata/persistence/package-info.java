/** Figures of days in PostgreSQL, and the sketches that count them. */
package org.selamat.checkin.opendata.persistence;
