package org.selamat.vaccine.domain.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * The data of a VDS-NC seal ({@code icao.vacc} version 1): every dose, and the number of the passport, which airlines compare.
 * One event for each vaccine, one entry for each dose of it.
 */
public record SealStatement(VaccinationHistory history, String country) {

    private static final int MAX_NAME = 39;
    private static final int MAX_ID = 12;
    private static final int MAX_PRODUCT = 39;
    private static final int MAX_CENTRE = 60;
    private static final int MAX_LOT = 20;

    /** In the order of the canonical form. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("hdr", Map.of("is", alpha3(country), "t", "icao.vacc", "v", 1));
        var message = new LinkedHashMap<String, Object>();
        message.put("pid", person());
        message.put("uvci", id());
        message.put("ve", events());
        data.put("msg", message);
        return data;
    }

    /** The opaque part of the certificate's identifier, cut to what the seal holds: 62 of its 67 random bits. */
    private String id() {
        var value = history.uvci().value().replaceAll("#.*$", "");
        var opaque = value.substring(value.lastIndexOf(':') + 1);
        return opaque.substring(0, Math.min(MAX_ID, opaque.length()));
    }

    private Map<String, Object> person() {
        var person = new LinkedHashMap<String, Object>();
        person.put("dob", history.holder().birthDate().toString());
        history.passport().ifPresent(number -> person.put("i", number));
        person.put("n", name());
        return person;
    }

    /** Two blanks stand for the two fillers that set the surname off in a passport. */
    private String name() {
        var surname = history.holder().mrzSurname().replace('<', ' ').strip();
        var name = history.holder().mrzGivenName().map(given -> surname + "  " + given.replace('<', ' ').strip())
                .orElse(surname);
        return name.substring(0, Math.min(MAX_NAME, name.length()));
    }

    private List<Object> events() {
        var byProduct = new LinkedHashMap<String, List<CertifiedDose>>();
        for (var given : history.doses()) {
            byProduct.computeIfAbsent(given.product().code(), code -> new ArrayList<>()).add(given);
        }
        return byProduct.values().stream().<Object> map(SealStatement::event).toList();
    }

    private static Map<String, Object> event(List<CertifiedDose> doses) {
        var product = doses.get(0).product();
        var event = new LinkedHashMap<String, Object>();
        event.put("des", Icd11.vaccine(product.prophylaxis()));
        event.put("dis", Icd11.COVID_19);
        event.put("nam", cut(product.name(), MAX_PRODUCT));
        event.put("vd", doses.stream().<Object> map(SealStatement::dose).toList());
        return event;
    }

    private static Map<String, Object> dose(CertifiedDose given) {
        var injection = given.dose().injection();
        var dose = new LinkedHashMap<String, Object>();
        dose.put("adm", cut(given.dose().recordedBy(), MAX_CENTRE));
        dose.put("ctr", alpha3(given.dose().country()));
        dose.put("dvc", injection.date().toString());
        injection.lot().ifPresent(lot -> dose.put("lot", cut(lot, MAX_LOT)));
        dose.put("seq", injection.doseNumber());
        return dose;
    }

    private static String alpha3(String country) {
        try {
            return new Locale("", country).getISO3Country();
        } catch (MissingResourceException unassigned) {
            return "XXX";
        }
    }

    private static String cut(String text, int max) {
        return text.substring(0, Math.min(max, text.length()));
    }
}
