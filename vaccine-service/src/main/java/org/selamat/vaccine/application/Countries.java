package org.selamat.vaccine.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Countries as two letters, however a format writes them. */
final class Countries {

    private static final Map<String, String> ALPHA_2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(code -> new Locale("", code).getISO3Country(), Function.identity()));

    private Countries() {
    }

    static Optional<String> alpha2(String code) {
        return code.matches("[A-Z]{2}") ? Optional.of(code) : Optional.ofNullable(ALPHA_2.get(code));
    }
}
