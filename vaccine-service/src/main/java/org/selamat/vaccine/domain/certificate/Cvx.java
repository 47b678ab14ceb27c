package org.selamat.vaccine.domain.certificate;

import java.util.Map;
import java.util.Optional;

/** CVX codes (CDC, www.cdc.gov/vaccines/programs/iis/COVID-19-related-codes.html) of products of the EU value sets. */
final class Cvx {

    private static final Map<String, String> BY_PRODUCT = Map.ofEntries(Map.entry("EU/1/20/1528", "208"),
            Map.entry("EU/1/20/1507", "207"), Map.entry("EU/1/21/1529", "210"), Map.entry("EU/1/20/1525", "212"),
            Map.entry("EU/1/21/1618", "211"), Map.entry("CoronaVac", "511"), Map.entry("BBIBP-CorV", "510"),
            Map.entry("Covaxin", "502"), Map.entry("Covishield", "210"), Map.entry("Sputnik-V", "505"),
            Map.entry("Sputnik-Light", "504"), Map.entry("Convidecia", "506"), Map.entry("EpiVacCorona", "509"),
            Map.entry("CoviVac", "503"));

    private Cvx() {
    }

    static Optional<String> of(String product) {
        return Optional.ofNullable(BY_PRODUCT.get(product));
    }
}
