package org.selamat.vaccine.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseRules;
import org.selamat.vaccine.domain.dose.Injection;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.name.HolderComparison;
import org.selamat.vaccine.domain.name.MrzName;
import org.selamat.vaccine.domain.name.NameGrade;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Subject;
import org.selamat.vaccine.domain.verification.Verdict;

/** What an accepted certificate of another country adds to a person's record. */
@ApplicationScoped
class ForeignDoses {

    private static final int USUAL_SERIES = 2;
    /** ISO 3166-1 user-assigned. */
    private static final String UNKNOWN_COUNTRY = "XX";

    private final KnownPersons persons;
    private final DoseBook book;
    private final VaccineEvents events;
    private final Clock clock;

    ForeignDoses(KnownPersons persons, DoseBook book, VaccineEvents events, Clock clock) {
        this.persons = persons;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person is known here; if so, nobody else changes their doses until the transaction ends. */
    boolean canTakeFor(PersonId person) {
        return persons.locked(person).isPresent();
    }

    /** Names as in the machine-readable fields, or as written where an issuer left those empty. */
    NameGrade grade(Subject shown, Holder holder) {
        var name = shown.surname().isEmpty() && shown.givenName().isEmpty() ? MrzName.of(shown.name(), "")
                : MrzName.of(shown.surname(), shown.givenName());
        return HolderComparison.grade(holder, name, shown.birthDate());
    }

    /** Takes over what valid codes of this person say, and tells everybody that the certificate counts. */
    void accept(ForeignCertificate certificate, List<Verdict> valid) {
        valid.forEach(verdict -> verdict.statement().ifPresent(statement -> take(certificate.person(), statement,
                verdict.issuer().flatMap(Issuer::country).orElse(UNKNOWN_COUNTRY))));
        events.certificateAccepted(certificate, VaccineEvents.Basis.SIGNATURE);
    }

    /** Enters every dose that isn't on record already; tests and recoveries add none. */
    private void take(PersonId person, Statement statement, String issuerCountry) {
        int position = 0;
        for (var entry : statement.entries()) {
            position++;
            var injection = injection(entry, position);
            if (injection.filter(given -> isNew(person, given)).isPresent()) {
                book.enter(person, injection.get(), Dose.Source.FOREIGN_CERTIFICATE,
                        entry.country().flatMap(Countries::alpha2).orElse(issuerCountry), issuerCountry);
            }
        }
    }

    private boolean isNew(PersonId person, Injection injection) {
        return !injection.date().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                && DoseRules.duplicate(injection, book.of(person)).isEmpty();
    }

    /** Formats that don't count doses list them in order; where the length of the series isn't told, it is the usual one. */
    private static Optional<Injection> injection(Entry entry, int position) {
        if (entry.kind() != Entry.Kind.VACCINATION || entry.date().isEmpty() || entry.product().isBlank()) {
            return Optional.empty();
        }
        int number = entry.doseNumber() > 0 ? entry.doseNumber() : position;
        int total = entry.totalDoses() > 0 ? entry.totalDoses() : Math.max(USUAL_SERIES, number);
        return Optional.of(new Injection(ForeignProducts.code(entry.product()), Optional.empty(), entry.date().get(), number,
                total));
    }
}
