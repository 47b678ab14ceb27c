package org.selamat.checkin.opendata.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which state a district belongs to, by the names that the ministry publishes. */
public final class States {

    private final Map<String, String> byDistrict;

    /** @param districts state by name of the district */
    public States(Map<String, String> districts) {
        this.byDistrict = districts.entrySet().stream()
                .collect(Collectors.toMap(entry -> key(entry.getKey()), Map.Entry::getValue, (one, other) -> one));
    }

    public Optional<String> of(String district) {
        return Optional.ofNullable(byDistrict.get(key(district)));
    }

    private static String key(String district) {
        return district.strip().toLowerCase(Locale.ROOT);
    }
}
