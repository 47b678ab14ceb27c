package org.selamat.vaccine.domain.dose;

import java.util.Set;

/**
 * A vaccine of the EU value sets.
 *
 * @param code medicinal product ({@code mp}), such as {@code EU/1/20/1528}
 * @param name the name people know
 * @param manufacturer organisation code ({@code ma})
 * @param prophylaxis SNOMED CT code of the kind of vaccine ({@code vp})
 * @param active false for codes that no new record may use
 */
public record Product(String code, String name, String manufacturer, String manufacturerName, String prophylaxis,
        String prophylaxisName, boolean active) {

    /**
     * Authorised with a primary series of one dose: Jcovden (EPAR EU/1/20/1525), Convidecia and Sputnik Light (national
     * labels).
     */
    private static final Set<String> SINGLE_DOSE = Set.of("EU/1/20/1525", "Convidecia", "Sputnik-Light");

    public int primarySeries() {
        return SINGLE_DOSE.contains(code) ? 1 : 2;
    }
}
