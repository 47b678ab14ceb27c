package org.selamat.vaccine.domain.certificate;

import java.util.Map;

/** ICD-11 codes (WHO, icd.who.int) that VDS-NC and the DVC use for the disease and for kinds of vaccine. */
final class Icd11 {

    static final String COVID_19 = "RA01.0";
    private static final String COVID_19_VACCINE = "XM68M6";
    /** By the prophylaxis code of the EU value sets (SNOMED CT). */
    private static final Map<String, String> BY_PROPHYLAXIS = Map.of("1119349007", "XM0GQ8", "1119305005", "XM5JC5",
            "29061000087103", "XM9QW8", "1157024006", "XM1NL1", "1162643001", "XM5JC5");

    private Icd11() {
    }

    static String vaccine(String prophylaxis) {
        return BY_PROPHYLAXIS.getOrDefault(prophylaxis, COVID_19_VACCINE);
    }
}
