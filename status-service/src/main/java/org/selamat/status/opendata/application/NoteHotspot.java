package org.selamat.status.opendata.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.opendata.domain.HotspotChange;
import org.selamat.status.opendata.domain.Hotspots;

/** Keeps what checkin-service says of hotspots until the day is counted. */
@ApplicationScoped
public class NoteHotspot {

    private final Hotspots hotspots;

    NoteHotspot(Hotspots hotspots) {
        this.hotspots = hotspots;
    }

    @Transactional(TxType.MANDATORY)
    public void note(HotspotChange change) {
        hotspots.add(change);
    }
}
