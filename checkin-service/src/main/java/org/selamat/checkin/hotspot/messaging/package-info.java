/** What goes out about hotspots. */
package org.selamat.checkin.hotspot.messaging;
