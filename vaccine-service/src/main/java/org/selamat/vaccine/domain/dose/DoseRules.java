package org.selamat.vaccine.domain.dose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.KnownPerson;

/**
 * What may be recorded as a dose. Nobody can backdate one before the campaign, give it tomorrow, or to the unborn, or
 * where and from what it can't have been given: the centre must have been open that day, and the lot exist, be of that
 * vaccine, released by then, in date and not recalled. The numbers must be ones that a certificate can carry (1/2, 2/2, 3/3,
 * boosters 2/1
 * and 3/1; eu-digital-green-certificates/dgc-overview issue 57), and the course must make sense with what is on record.
 */
public final class DoseRules {

    /** More than the fourth booster of anyone's schedule; a higher number is a typing error. */
    static final int MAX_DOSES = 9;

    /** The first vaccine against COVID-19 in use outside a trial: emergency use in China, 22 July 2020. */
    private static final LocalDate FIRST_ANYWHERE = LocalDate.of(2020, 7, 22);

    private final LocalDate campaignStart;

    /** @param campaignStart first day on which a dose was given in this country */
    public DoseRules(LocalDate campaignStart) {
        this.campaignStart = campaignStart;
    }

    /** @param onRecord the person's standing doses */
    public DoseDecision judge(Injection injection, Circumstances around, KnownPerson person, List<Dose> onRecord) {
        return refusal(injection, around, person).<DoseDecision> map(DoseDecision.Refused::new)
                .or(() -> clash(injection, onRecord).map(DoseDecision.Duplicate::new))
                .or(() -> outOfOrder(injection, onRecord).map(DoseDecision.Refused::new))
                .orElseGet(DoseDecision.Acceptable::new);
    }

    /** The dose on record that this injection is, whoever recorded it. */
    public static Optional<DoseId> duplicate(Injection injection, List<Dose> onRecord) {
        return onRecord.stream().filter(dose -> dose.injection().isSameAs(injection)).map(Dose::id).findFirst();
    }

    /**
     * Against a dose that officers read from a certificate of another country: our registers know neither its centre nor its
     * lot.
     */
    public static Optional<DoseRefusal> againstForeign(Injection injection, Optional<Product> product, LocalDate today,
            KnownPerson person) {
        return when(product.isEmpty(), DoseRefusal.PRODUCT_UNKNOWN)
                .or(() -> when(injection.date().isAfter(today), DoseRefusal.IN_THE_FUTURE))
                .or(() -> when(injection.date().getYear() < person.birthYear(), DoseRefusal.BEFORE_BIRTH))
                .or(() -> when(injection.date().isBefore(FIRST_ANYWHERE), DoseRefusal.BEFORE_CAMPAIGN))
                .or(() -> when(!arePossible(injection, product.orElseThrow()), DoseRefusal.NUMBERS_IMPOSSIBLE));
    }

    /** A centre can look at what is on record, so it may not give the same number of the same series twice at all. */
    private static Optional<DoseId> clash(Injection injection, List<Dose> onRecord) {
        return duplicate(injection, onRecord).or(() -> onRecord.stream()
                .filter(dose -> dose.injection().hasNumbersOf(injection)).map(Dose::id).findFirst());
    }

    private Optional<DoseRefusal> refusal(Injection injection, Circumstances around, KnownPerson person) {
        var usable = around.product().filter(Product::active);
        return when(usable.isEmpty(), DoseRefusal.PRODUCT_UNKNOWN)
                .or(() -> when(injection.date().isAfter(around.today()), DoseRefusal.IN_THE_FUTURE))
                .or(() -> when(injection.date().getYear() < person.birthYear(), DoseRefusal.BEFORE_BIRTH))
                .or(() -> when(injection.date().isBefore(campaignStart), DoseRefusal.BEFORE_CAMPAIGN))
                .or(() -> around.againstCentre(injection.date()))
                .or(() -> around.againstLot(injection))
                .or(() -> usable.filter(known -> !arePossible(injection, known)).map(known -> DoseRefusal.NUMBERS_IMPOSSIBLE));
    }

    /**
     * A first dose starts a series of the product's length, or of one for somebody who had the disease. Later doses end or
     * exceed the series (dose ≥ total), or stand inside a longer one that began with another vaccine.
     */
    private static boolean arePossible(Injection injection, Product product) {
        int number = injection.doseNumber();
        int total = injection.totalDoses();
        if (number < 1 || total < 1 || Math.max(number, total) > MAX_DOSES) {
            return false;
        }
        return number > 1 || total == 1 || total == product.primarySeries();
    }

    private static Optional<DoseRefusal> outOfOrder(Injection injection, List<Dose> onRecord) {
        return onRecord.stream().filter(dose -> dose.injection().contradictsOrderOf(injection)).findFirst()
                .map(dose -> DoseRefusal.OUT_OF_ORDER);
    }

    private static Optional<DoseRefusal> when(boolean broken, DoseRefusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
