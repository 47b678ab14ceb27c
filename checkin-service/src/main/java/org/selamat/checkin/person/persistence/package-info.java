/** Merges of persons in PostgreSQL. */
package org.selamat.checkin.person.persistence;
