package org.selamat.vaccine.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseRules;
import org.selamat.vaccine.domain.dose.Injection;
import org.selamat.vaccine.domain.hcert.Dcc;
import org.selamat.vaccine.domain.hcert.HealthCertificate;
import org.selamat.vaccine.domain.hcert.VaccinationEntry;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.domain.name.HolderComparison;
import org.selamat.vaccine.domain.name.MrzName;
import org.selamat.vaccine.domain.name.NameGrade;

/** What an accepted certificate of another country adds to a person's record. */
@ApplicationScoped
class ForeignDoses {

    private final KnownPersons persons;
    private final DoseBook book;
    private final Clock clock;

    ForeignDoses(KnownPersons persons, DoseBook book, Clock clock) {
        this.persons = persons;
        this.book = book;
        this.clock = clock;
    }

    /** Whether this person is known here; if so, nobody else changes their doses until the transaction ends. */
    boolean canTakeFor(PersonId person) {
        return persons.locked(person).isPresent();
    }

    /** Names as in the machine-readable fields, or as written where an issuer left those empty. */
    NameGrade grade(Dcc content, Holder holder) {
        var shown = MrzName.of(content.name("fnt").or(() -> content.name("fn")).orElse(""),
                content.name("gnt").or(() -> content.name("gn")).orElse(""));
        return HolderComparison.grade(holder.mrzName(), holder.birthDate().toString(), shown, content.birthDate());
    }

    /** Enters the dose unless it is on record already; tests and recoveries add no dose. */
    void take(PersonId person, HealthCertificate certificate) {
        certificate.content().vaccination().filter(entry -> isNew(person, injection(entry)))
                .ifPresent(entry -> book.enter(person, injection(entry), Dose.Source.FOREIGN_CERTIFICATE, entry.country(),
                        certificate.issuerCountry()));
    }

    private boolean isNew(PersonId person, Injection injection) {
        return !injection.date().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                && DoseRules.duplicate(injection, book.of(person)).isEmpty();
    }

    private static Injection injection(VaccinationEntry entry) {
        return new Injection(entry.product(), Optional.empty(), entry.date(), entry.doseNumber(), entry.totalDoses());
    }
}
