package org.selamat.vaccine.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.dose.Circumstances;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseDecision;
import org.selamat.vaccine.domain.dose.DoseRules;
import org.selamat.vaccine.domain.dose.Injection;
import org.selamat.vaccine.domain.dose.Products;
import org.selamat.vaccine.domain.registry.Centre;
import org.selamat.vaccine.domain.registry.Centres;
import org.selamat.vaccine.domain.registry.Lot;
import org.selamat.vaccine.domain.registry.Lots;

/** The rules for doses with what they need to know: the registers, the campaign, and which day it is here. */
@ApplicationScoped
public class DoseAssessment {

    private final DoseRules rules;
    private final Products products;
    private final Centres centres;
    private final Lots lots;
    private final Clock localClock;

    DoseAssessment(VaccineConfig config, Products products, Centres centres, Lots lots, Clock clock) {
        this.rules = new DoseRules(config.campaignStart());
        this.products = products;
        this.centres = centres;
        this.lots = lots;
        this.localClock = clock.withZone(config.zone());
    }

    /** @param centre client id of the one that gave it */
    public DoseDecision judge(Injection injection, String centre, KnownPerson person, List<Dose> onRecord) {
        return with(centre, List.of(injection)).judge(injection, person, onRecord);
    }

    /** Asks the registers once, for any number of injections of one centre. */
    public Session with(String centre, Collection<Injection> injections) {
        var numbers = injections.stream().flatMap(injection -> injection.lot().stream()).distinct().toList();
        return new Session(centres.find(centre), lots.numbered(numbers), LocalDate.now(localClock));
    }

    /** The registers as they were when it began. */
    public final class Session {

        private final Optional<Centre> centre;
        private final Map<String, List<Lot>> known;
        private final LocalDate today;

        private Session(Optional<Centre> centre, Map<String, List<Lot>> known, LocalDate today) {
            this.centre = centre;
            this.known = known;
            this.today = today;
        }

        public DoseDecision judge(Injection injection, KnownPerson person, List<Dose> onRecord) {
            var numbered = injection.lot().map(number -> known.getOrDefault(number, List.of())).orElse(List.of());
            return rules.judge(injection, new Circumstances(products.find(injection.product()), centre, numbered, today),
                    person, onRecord);
        }
    }
}
