package org.selamat.vaccine.application;

import java.util.Locale;
import java.util.Map;

/**
 * Vaccines as other formats name them: CVX codes (CDC) and trade names, as codes of the EU value sets. What isn't here
 * stays as it was written, cut to the longest code: an unknown vaccine is no invalid one.
 */
public final class ForeignProducts {

    private static final int MAX_CODE = 40;
    private static final Map<String, String> CODES = Map.ofEntries(Map.entry("208", "EU/1/20/1528"),
            Map.entry("217", "EU/1/20/1528"), Map.entry("207", "EU/1/20/1507"), Map.entry("210", "EU/1/21/1529"),
            Map.entry("212", "EU/1/20/1525"), Map.entry("211", "EU/1/21/1618"), Map.entry("511", "CoronaVac"),
            Map.entry("510", "BBIBP-CorV"), Map.entry("502", "Covaxin"), Map.entry("505", "Sputnik-V"),
            Map.entry("COMIRNATY", "EU/1/20/1528"), Map.entry("SPIKEVAX", "EU/1/20/1507"),
            Map.entry("VAXZEVRIA", "EU/1/21/1529"), Map.entry("ASTRAZENECA VAXZEVRIA", "EU/1/21/1529"),
            Map.entry("JCOVDEN", "EU/1/20/1525"), Map.entry("NUVAXOVID", "EU/1/21/1618"),
            Map.entry("COVISHIELD", "Covishield"), Map.entry("COVAXIN", "Covaxin"), Map.entry("CORONAVAC", "CoronaVac"));

    private ForeignProducts() {
    }

    public static String code(String written) {
        return CODES.getOrDefault(written.strip().toUpperCase(Locale.ROOT),
                written.substring(0, Math.min(MAX_CODE, written.length())));
    }
}
