package org.selamat.status.order.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.order.domain.CredentialId;
import org.selamat.status.order.domain.CredentialRevocations;

/** Plain SQL: one insert for many that may find rows there, and reads of one column. */
@ApplicationScoped
class StoredRevocations implements CredentialRevocations {

    private static final String ADD = """
            insert into credential_revocation (credential_id, order_id, listed_until)
            select * from unnest(cast(:ids as text[]), cast(:orders as uuid[]), cast(:until as timestamptz[]))
            on conflict (credential_id) do nothing""";
    private static final String LISTED = "select credential_id from credential_revocation where listed_until > :now order by seq";
    private static final String VERSION = """
            select count(*) || '.' || coalesce(max(seq), 0) from credential_revocation where listed_until > :now""";

    private final StatelessSession session;

    StoredRevocations(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(Collection<Revocation> revocations) {
        if (revocations.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(ADD)
                .setParameter("ids", revocations.stream().map(one -> one.credential().text()).toArray(String[]::new))
                .setParameter("orders", revocations.stream().map(one -> one.order().value()).toArray(UUID[]::new))
                .setParameter("until", revocations.stream().map(Revocation::listedUntil).toArray(Instant[]::new))
                .executeUpdate();
    }

    @Override
    public boolean contains(CredentialId id) {
        return !session.createNativeQuery("select seq from credential_revocation where credential_id = :id", Long.class)
                .setParameter("id", id.text()).getResultList().isEmpty();
    }

    @Override
    public List<CredentialId> listedAt(Instant now) {
        return session.createNativeQuery(LISTED, String.class).setParameter("now", now).getResultList().stream()
                .map(CredentialId::new).toList();
    }

    @Override
    public String versionAt(Instant now) {
        return session.createNativeQuery(VERSION, String.class).setParameter("now", now).getSingleResult();
    }
}
