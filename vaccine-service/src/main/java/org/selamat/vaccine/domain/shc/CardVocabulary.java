package org.selamat.vaccine.domain.shc;

import java.util.Set;

/** Codes by which a card's content and its declared types are compared. */
final class CardVocabulary {

    /** https://spec.smarthealth.cards/vocabulary */
    static final String HEALTH_CARD = "https://smarthealth.cards#health-card";
    static final String IMMUNIZATION = "https://smarthealth.cards#immunization";
    static final String LABORATORY = "https://smarthealth.cards#laboratory";
    static final String COVID19 = "https://smarthealth.cards#covid19";
    static final Set<String> TYPES = Set.of(HEALTH_CARD, IMMUNIZATION, LABORATORY, COVID19);

    /** CDC's CVX codes of COVID-19 vaccines (www.cdc.gov/vaccines/programs/iis/COVID-19-related-codes.html). */
    private static final Set<String> CVX = Set.of("207", "208", "210", "211", "212", "213", "217", "218", "219", "221", "225",
            "226", "227", "228", "229", "230", "300", "301", "302", "308", "309", "310", "311", "312", "313", "500", "501",
            "502", "503", "504", "505", "506", "507", "508", "509", "510", "511", "512", "513", "514", "515", "516", "517",
            "518", "519", "520", "521");

    /** LOINC codes of COVID-19 tests (VSAC 2.16.840.1.113762.1.4.1114.9). */
    private static final Set<String> LOINC = Set.of("50548-7", "68993-5", "82159-5", "94306-8", "94307-6", "94308-4", "94309-2",
            "94500-6", "94502-2", "94503-0", "94504-8", "94507-1", "94508-9", "94531-1", "94533-7", "94534-5", "94547-7",
            "94558-4", "94559-2", "94562-6", "94563-4", "94564-2", "94565-9", "94640-0", "94661-6", "94756-4", "94757-2",
            "94758-0", "94759-8", "94760-6", "94761-4", "94762-2", "94764-8", "94845-5", "95209-3", "95406-5", "95409-9",
            "95416-4", "95423-0", "95424-8", "95425-5", "95542-7", "95608-6", "95609-4");

    private CardVocabulary() {
    }

    static boolean isCovidVaccine(String code) {
        return CVX.contains(code);
    }

    static boolean isCovidTest(String code) {
        return LOINC.contains(code);
    }
}
