/** Visits in day partitions, written with their event in one statement. */
package org.selamat.checkin.visit.persistence;
