/** Checking in and out, one's own history, and how full a venue is. */
package org.selamat.checkin.visit.application;
