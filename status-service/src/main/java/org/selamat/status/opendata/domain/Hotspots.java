package org.selamat.status.opendata.domain;

/** What became of all hotspots, for counting them by day. */
public interface Hotspots {

    void add(HotspotChange change);
}
