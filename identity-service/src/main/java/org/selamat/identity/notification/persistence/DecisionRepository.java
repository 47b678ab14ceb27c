package org.selamat.identity.notification.persistence;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.notification.domain.SendDecision;
import org.selamat.identity.notification.domain.SendDecision.Outcome;
import org.selamat.identity.notification.domain.SendDecisions;
import org.selamat.kit.id.Uuids;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<DecisionEntity, UUID>, SendDecisions {

    private final Clock clock;

    DecisionRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void add(SendDecision decision) {
        var entity = new DecisionEntity();
        entity.id = Uuids.v7(clock);
        entity.messageId = decision.message();
        entity.destination = decision.destination().orElse(null);
        entity.origin = decision.origin().orElse(null);
        entity.channel = decision.channel().orElse(null);
        entity.template = decision.template();
        entity.purpose = decision.purpose();
        entity.outcome = decision.outcome();
        entity.rule = decision.rule();
        entity.decidedAt = decision.at();
        persist(entity);
    }

    @Override
    public List<Instant> sentTo(byte[] destination, Instant since) {
        return sent("destination", destination, since);
    }

    @Override
    public List<Instant> sentFrom(byte[] origin, Instant since) {
        return sent("origin", origin, since);
    }

    @Override
    public void forget(Instant before) {
        delete("decidedAt < ?1", before);
    }

    /** The lock makes deciding and recording one step: two workers can't both find the last send of a budget free. */
    private List<Instant> sent(String column, byte[] index, Instant since) {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, ByteBuffer.wrap(index).getLong()).getSingleResult();
        return list(column + " = ?1 and outcome = ?2 and decidedAt > ?3 order by decidedAt desc", index, Outcome.SENT, since)
                .stream().map(decision -> decision.decidedAt).toList();
    }
}
