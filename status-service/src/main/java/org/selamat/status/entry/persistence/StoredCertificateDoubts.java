package org.selamat.status.entry.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.entry.domain.CertificateDoubt;
import org.selamat.status.entry.domain.CertificateDoubts;
import org.selamat.status.person.domain.PersonId;

/** One row a certificate; a reinstatement that comes alone is kept too, so that order doesn't matter. */
@ApplicationScoped
class StoredCertificateDoubts implements CertificateDoubts {

    private static final String PUT = """
            INSERT INTO certificate_doubt (certificate_id, person_id, dose_id, reason, stands, since, until, told_at)
            VALUES (:certificate, :person, cast(:dose AS uuid), :reason, :stands, :since, cast(:until AS timestamptz), :told)
            ON CONFLICT (certificate_id) DO UPDATE SET dose_id = coalesce(excluded.dose_id, certificate_doubt.dose_id),
                reason = excluded.reason, stands = excluded.stands, since = excluded.since, until = excluded.until,
                told_at = excluded.told_at
            WHERE certificate_doubt.told_at <= excluded.told_at""";
    private static final String OF = """
            SELECT certificate_id, person_id, dose_id, reason, since, until, told_at FROM certificate_doubt
            WHERE stands AND person_id = ANY(:persons)""";

    private final StatelessSession session;

    StoredCertificateDoubts(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void put(CertificateDoubt doubt) {
        session.createNativeMutationQuery(PUT).setParameter("certificate", doubt.certificate())
                .setParameter("person", doubt.person().value()).setParameter("dose", doubt.dose().orElse(null), UUID.class)
                .setParameter("reason", doubt.reason()).setParameter("stands", doubt.stands())
                .setParameter("since", doubt.since()).setParameter("until", doubt.until().orElse(null), Instant.class)
                .setParameter("told", doubt.toldAt()).executeUpdate();
    }

    @Override
    public List<CertificateDoubt> of(Collection<PersonId> persons) {
        return session.createNativeQuery(OF, Object[].class)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new)).getResultList().stream()
                .map(row -> new CertificateDoubt((UUID) row[0], new PersonId((UUID) row[1]),
                        Optional.ofNullable((UUID) row[2]), (String) row[3], true, (Instant) row[4],
                        Optional.ofNullable((Instant) row[5]), (Instant) row[6]))
                .toList();
    }
}
