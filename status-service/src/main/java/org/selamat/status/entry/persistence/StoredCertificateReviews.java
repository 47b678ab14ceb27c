package org.selamat.status.entry.persistence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.entry.domain.CertificateReview;
import org.selamat.status.entry.domain.CertificateReviews;
import org.selamat.status.person.domain.PersonId;

@ApplicationScoped
class StoredCertificateReviews implements CertificateReviews {

    private static final String PUT = """
            INSERT INTO certificate_review (certificate_id, person_id, open, told_at)
            VALUES (:certificate, :person, :open, :told)
            ON CONFLICT (certificate_id) DO UPDATE SET open = certificate_review.open AND excluded.open,
                told_at = greatest(certificate_review.told_at, excluded.told_at)""";
    private static final String OPEN = "SELECT person_id FROM certificate_review WHERE open AND person_id = ANY(:persons)";

    private final StatelessSession session;

    StoredCertificateReviews(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void put(CertificateReview review) {
        session.createNativeMutationQuery(PUT).setParameter("certificate", review.certificate())
                .setParameter("person", review.person().value()).setParameter("open", review.open())
                .setParameter("told", review.toldAt()).executeUpdate();
    }

    @Override
    public Set<PersonId> openOf(Collection<PersonId> persons) {
        return session.createNativeQuery(OPEN, UUID.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new)).getResultStream()
                .map(PersonId::new).collect(Collectors.toSet());
    }
}
