package org.selamat.checkin.hotspot.domain;

import org.selamat.checkin.venue.domain.Venue;

/** Tells everybody else, with the transaction of the change. */
public interface HotspotEvents {

    void declared(Hotspot hotspot, Venue premises, HotspotWindow window);

    void closed(Hotspot hotspot, Hotspot.End how);
}
