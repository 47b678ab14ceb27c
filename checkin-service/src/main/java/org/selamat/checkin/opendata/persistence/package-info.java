/** Figures of days in PostgreSQL, and the sketches behind them. */
package org.selamat.checkin.opendata.persistence;
