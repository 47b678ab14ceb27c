package org.selamat.status.area.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.area.domain.GridCell;
import org.selamat.status.area.domain.ResidenceStatement;
import org.selamat.status.area.domain.Residences;

@ApplicationScoped
class StoredResidences implements Residences {

    private static final String ADD = """
            INSERT INTO case_residence (case_id, state, district, cell, stay, stated_by, actor, stated_at)
            VALUES (:case, :state, :district, cast(:cell AS varchar), :stay, :by, :actor, :at)""";

    private final StatelessSession session;

    StoredResidences(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(ResidenceStatement statement) {
        var residence = statement.residence();
        session.createNativeMutationQuery(ADD)
                .setParameter("case", statement.caseId())
                .setParameter("state", residence.district().state())
                .setParameter("district", residence.district().code())
                .setParameter("cell", residence.cell().map(GridCell::code).orElse(null))
                .setParameter("stay", residence.stay().name())
                .setParameter("by", statement.by().name())
                .setParameter("actor", statement.actor())
                .setParameter("at", statement.at())
                .executeUpdate();
    }
}
