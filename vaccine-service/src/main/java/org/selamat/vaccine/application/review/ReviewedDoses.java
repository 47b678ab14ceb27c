package org.selamat.vaccine.application.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.DoseBook;
import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseRefusal;
import org.selamat.vaccine.domain.dose.DoseRules;
import org.selamat.vaccine.domain.dose.Products;
import org.selamat.vaccine.domain.review.Opinion;

/** The doses that officers read from a certificate. */
@ApplicationScoped
class ReviewedDoses {

    private final KnownPersons persons;
    private final Products products;
    private final DoseBook book;
    private final VaccineConfig config;
    private final Clock clock;

    ReviewedDoses(KnownPersons persons, Products products, DoseBook book, VaccineConfig config, Clock clock) {
        this.persons = persons;
        this.products = products;
        this.book = book;
        this.config = config;
        this.clock = clock;
    }

    /** The first thing that speaks against one of them. */
    Optional<DoseRefusal> against(PersonId person, Opinion.Accept accept) {
        var known = persons.locked(person).orElseThrow();
        var today = LocalDate.now(clock.withZone(config.zone()));
        return accept.doses().stream().flatMap(dose -> DoseRules
                .againstForeign(dose, products.find(dose.product()), today, known).stream()).findFirst();
    }

    /** Enters those that aren't on record already; each says which review it comes from. */
    void take(ForeignCertificate certificate, Opinion.Accept accept) {
        persons.locked(certificate.person());
        for (var injection : accept.doses()) {
            if (DoseRules.duplicate(injection, book.of(certificate.person())).isEmpty()) {
                book.enter(certificate.person(), injection, Dose.Source.FOREIGN_CERTIFICATE, accept.issuerCountry(),
                        "review " + certificate.id().value());
            }
        }
    }
}
