package org.selamat.vaccine.domain.certificate;

import java.util.LinkedHashMap;
import java.util.Map;

/** The content of WHO's Digital Vaccination Certificate, one for the dose that it is about, ICD-11 coded. */
public record DvcStatement(VaccinationHistory history, CertifiedDose dose) {

    private static final int MAX_TEXT = 80;

    /** In a fixed order, so that the same statement is always the same bytes. */
    public Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("n", cut(history.holder().fullName()));
        content.put("dob", history.holder().birthDate().toString());
        history.passport().ifPresent(number -> {
            content.put("ndt", "PPN");
            content.put("nid", number);
        });
        content.put("v", vaccination());
        return content;
    }

    private Map<String, Object> vaccination() {
        var injection = dose.dose().injection();
        var vaccination = new LinkedHashMap<String, Object>();
        injection.lot().ifPresent(lot -> vaccination.put("bo", cut(lot)));
        vaccination.put("co", dose.dose().country());
        vaccination.put("dn", injection.doseNumber());
        vaccination.put("dt", injection.date().toString());
        vaccination.put("is", cut(history.issuer()));
        vaccination.put("ma", dose.product().manufacturer());
        vaccination.put("mp", dose.product().code());
        vaccination.put("tg", Icd11.COVID_19);
        vaccination.put("vp", Icd11.vaccine(dose.product().prophylaxis()));
        return vaccination;
    }

    private static String cut(String text) {
        int end = Math.min(MAX_TEXT, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, end));
    }
}
