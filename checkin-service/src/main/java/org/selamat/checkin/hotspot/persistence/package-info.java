/** Hotspots, and the counts behind them, in PostgreSQL. */
package org.selamat.checkin.hotspot.persistence;
