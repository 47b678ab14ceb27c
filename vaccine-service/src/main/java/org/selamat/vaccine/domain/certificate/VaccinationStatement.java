package org.selamat.vaccine.domain.certificate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.Product;
import org.selamat.vaccine.domain.hcert.Uvci;
import org.selamat.vaccine.domain.name.Holder;

/**
 * The content of a vaccination certificate, schema 1.3.3, written strictly: every required field, value set codes only,
 * texts cut to what the schema allows, one entry. 1.3.3 is the version under which people with an undivided name need no
 * given name.
 *
 * @param issuer the body that vouches, as it is to be printed
 */
public record VaccinationStatement(Holder holder, Dose dose, Product product, Uvci uvci, String issuer) {

    private static final String SCHEMA_VERSION = "1.3.3";
    /** SNOMED CT: COVID-19. */
    private static final String DISEASE = "840539006";
    private static final int MAX_TEXT = 80;

    /** In a fixed order, so that the same statement is always the same bytes. */
    public Map<String, Object> content() {
        var dcc = new LinkedHashMap<String, Object>();
        dcc.put("ver", SCHEMA_VERSION);
        dcc.put("nam", names());
        dcc.put("dob", holder.birthDate().toString());
        dcc.put("v", List.of(entry()));
        return dcc;
    }

    /** The signed names: fn and gn as written, fnt and gnt for machines. A name without parts stands whole in fn. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        int comma = holder.mrzGivenName().isPresent() ? holder.fullName().indexOf(',') : -1;
        names.put("fn", cut(comma < 0 ? holder.fullName() : holder.fullName().substring(0, comma).strip()));
        names.put("fnt", cut(holder.mrzSurname()));
        if (comma >= 0) {
            names.put("gn", cut(holder.fullName().substring(comma + 1).strip()));
        }
        holder.mrzGivenName().ifPresent(given -> names.put("gnt", cut(given)));
        return names;
    }

    private Map<String, Object> entry() {
        var injection = dose.injection();
        var entry = new LinkedHashMap<String, Object>();
        entry.put("tg", DISEASE);
        entry.put("vp", product.prophylaxis());
        entry.put("mp", product.code());
        entry.put("ma", product.manufacturer());
        entry.put("dn", injection.doseNumber());
        entry.put("sd", injection.totalDoses());
        entry.put("dt", injection.date().toString());
        entry.put("co", dose.country());
        entry.put("is", issuer);
        entry.put("ci", uvci.value());
        return entry;
    }

    private static String cut(String text) {
        int end = Math.min(MAX_TEXT, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, end));
    }
}
