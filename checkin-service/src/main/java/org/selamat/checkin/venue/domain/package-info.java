/** Premises and the signed codes at their doors. */
package org.selamat.checkin.venue.domain;
