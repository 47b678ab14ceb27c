/** What owners do with their premises, and how a scanned code is read. */
package org.selamat.checkin.venue.application;
