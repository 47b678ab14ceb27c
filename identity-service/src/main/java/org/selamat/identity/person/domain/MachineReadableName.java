package org.selamat.identity.person.domain;

import java.util.Optional;

/**
 * A name in the letters of a machine readable zone, as certificates compare names.
 *
 * @param primary the family name or, for people without one, the whole name (ICAO Doc 9303-3, 4.6: names that have no primary
 *        and
 *        secondary part all go to the primary)
 * @param secondary the given names
 */
public record MachineReadableName(String primary, Optional<String> secondary) {

    static MachineReadableName of(String name) {
        var comma = name.indexOf(',');
        var family = Transliteration.of(comma < 0 ? name : name.substring(0, comma));
        var given = comma < 0 ? "" : Transliteration.of(name.substring(comma + 1));
        if (family.isEmpty()) {
            return new MachineReadableName(given, Optional.empty());
        }
        return new MachineReadableName(family, Optional.of(given).filter(g -> !g.isEmpty()));
    }
}
