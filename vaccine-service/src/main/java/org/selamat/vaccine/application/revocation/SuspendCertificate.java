package org.selamat.vaccine.application.revocation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.revocation.Revocation;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.Revocations;
import org.selamat.vaccine.domain.revocation.Window;

/**
 * Staff take one certificate back. One person may suspend it for a limited time at once, and lift that again; that it is
 * for good takes a second person.
 */
@ApplicationScoped
public class SuspendCertificate {

    /** What came of it. */
    public sealed interface Answer {

        record Done(Revocation revocation) implements Answer {
        }

        /** No such certificate of this person. */
        record CertificateUnknown() implements Answer {
        }

        /** A suspension ends in the future, and within the bound. */
        record TooLong() implements Answer {
        }

        /** Nothing is suspended that could be lifted or confirmed. */
        record NotSuspended() implements Answer {
        }

        record SamePerson() implements Answer {
        }
    }

    private final Certificates certificates;
    private final Revocations revocations;
    private final RevokeCertificates revoke;
    private final SuspensionNews news;
    private final Clock clock;

    SuspendCertificate(Certificates certificates, Revocations revocations, RevokeCertificates revoke, SuspensionNews news,
            Clock clock) {
        this.certificates = certificates;
        this.revocations = revocations;
        this.revoke = revoke;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Answer suspend(PersonId person, CertificateId id, RevocationCause cause, Instant until, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!until.isAfter(now) || until.isAfter(now.plus(news.longest()))) {
            return new Answer.TooLong();
        }
        return certificate(person, id).<Answer> map(certificate -> {
            var revoked = revoke.revoke(certificate, cause, new Window(now, Optional.of(until)), by);
            news.touched(person);
            return new Answer.Done(revoked);
        }).orElseGet(Answer.CertificateUnknown::new);
    }

    @Transactional
    public Answer confirm(PersonId person, CertificateId id, String by) {
        return suspended(person, id).<Answer> map(known -> known.by().equals(by) ? new Answer.SamePerson()
                : done(person, revoke.revoke(certificate(person, id).orElseThrow(), known.cause(),
                        Window.forGood(known.window().from()), by)))
                .orElseGet(Answer.NotSuspended::new);
    }

    @Transactional
    public Answer lift(PersonId person, CertificateId id, String by) {
        return suspended(person, id).<Answer> map(known -> {
            var lifted = known.lifted(clock.instant().truncatedTo(ChronoUnit.SECONDS), by);
            revocations.put(lifted);
            news.lifted(certificate(person, id).orElseThrow(), lifted);
            return done(person, lifted);
        }).orElseGet(Answer.NotSuspended::new);
    }

    private Answer done(PersonId person, Revocation revocation) {
        news.touched(person);
        return new Answer.Done(revocation);
    }

    private Optional<Revocation> suspended(PersonId person, CertificateId id) {
        return certificate(person, id).flatMap(certificate -> revocations.forUpdate(certificate.id()))
                .filter(known -> !known.window().isPermanent() && known.window().covers(clock.instant()));
    }

    private Optional<IssuedCertificate> certificate(PersonId person, CertificateId id) {
        return certificates.of(person).stream().filter(known -> known.id().equals(id)).findFirst();
    }
}
