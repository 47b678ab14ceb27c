package org.selamat.status.opendata.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.opendata.domain.HotspotChange;
import org.selamat.status.opendata.domain.Hotspots;

@ApplicationScoped
class StoredHotspots implements Hotspots {

    private static final String ADD = """
            INSERT INTO hotspot_change (hotspot_id, at, kind) VALUES (:hotspot, :at, :kind) ON CONFLICT DO NOTHING""";

    private final StatelessSession session;

    StoredHotspots(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(HotspotChange change) {
        session.createNativeMutationQuery(ADD).setParameter("hotspot", change.hotspot()).setParameter("at", change.at())
                .setParameter("kind", change.kind().name()).executeUpdate();
    }
}
