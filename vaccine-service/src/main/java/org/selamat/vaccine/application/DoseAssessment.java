package org.selamat.vaccine.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseDecision;
import org.selamat.vaccine.domain.dose.DoseRules;
import org.selamat.vaccine.domain.dose.Injection;
import org.selamat.vaccine.domain.dose.Products;

/** The rules for doses with what they need to know: the vaccines, the campaign, and which day it is here. */
@ApplicationScoped
class DoseAssessment {

    private final DoseRules rules;
    private final Products products;
    private final Clock localClock;

    DoseAssessment(VaccineConfig config, Products products, Clock clock) {
        this.rules = new DoseRules(config.campaignStart());
        this.products = products;
        this.localClock = clock.withZone(config.zone());
    }

    DoseDecision judge(Injection injection, KnownPerson person, List<Dose> onRecord) {
        return rules.judge(injection, products.find(injection.product()), person, onRecord, LocalDate.now(localClock));
    }
}
