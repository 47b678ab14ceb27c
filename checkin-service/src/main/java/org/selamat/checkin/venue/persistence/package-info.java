/** Premises as rows, and the folder that holds the signing keys. */
package org.selamat.checkin.venue.persistence;
