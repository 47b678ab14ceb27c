package org.selamat.vaccine.domain.hcert;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.selamat.vaccine.domain.codec.CborTag;

/**
 * The structure that schemas 1.3.0 to 1.3.3 demand of a DCC (ehn-dcc-development/eu-dcc-schema), read liberally: value
 * sets grow, so an unknown code is not a violation; tagged dates and unknown fields are fine; test centre and either half
 * of a name may be missing, as since 1.3.1 and 1.3.2.
 */
final class DccSchema {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern BIRTH_DATE = Pattern.compile("((19|20)\\d\\d(-\\d\\d){0,2})?");
    private static final Pattern MRZ = Pattern.compile("[A-Z<]*");
    private static final Pattern COUNTRY = Pattern.compile(".*[A-Z]{1,10}.*", Pattern.DOTALL);
    private static final int MAX_TEXT = 80;

    private static final Map<String, List<Field>> ENTRIES = Map.of( //
            "v", fields("tg vp mp ma dn# sd# dt co is ci"), //
            "t", fields("tg tt nm? ma? sc tr tc? co is ci"), //
            "r", fields("tg fr co is df du ci"));

    /** @param name as in the schema; {@code #} marks a positive integer, {@code ?} an optional text */
    private record Field(String name, boolean number, boolean optional) {

        boolean accepts(Object value) {
            var bare = CborTag.strip(value);
            if (number) {
                return bare instanceof Long count && count >= 1;
            }
            return bare == null ? optional : bare instanceof String text && isText(text);
        }

        private boolean isText(String text) {
            return switch (name) {
                case "dt", "fr", "df", "du" -> VaccinationEntry.day(text).isPresent();
                case "is", "ci", "nm", "tc" -> fits(text);
                default -> true;
            };
        }
    }

    private DccSchema() {
    }

    /** Path of the first field that breaks the schema. */
    static Optional<String> violation(Dcc dcc) {
        return test("ver", dcc.get("ver"), VERSION.asMatchPredicate()) //
                .or(() -> test("dob", dcc.get("dob"), BIRTH_DATE.asMatchPredicate())) //
                .or(() -> names(CborTag.strip(dcc.get("nam")))) //
                .or(() -> groups(dcc));
    }

    private static Optional<String> names(Object names) {
        if (!(names instanceof Map<?, ?> map) || Dcc.text(map, "fnt").or(() -> Dcc.text(map, "gnt")).isEmpty()) {
            return Optional.of("nam");
        }
        return optional("nam.fn", map.get("fn"), DccSchema::fits) //
                .or(() -> optional("nam.gn", map.get("gn"), DccSchema::fits)) //
                .or(() -> optional("nam.fnt", map.get("fnt"), DccSchema::isMrz)) //
                .or(() -> optional("nam.gnt", map.get("gnt"), DccSchema::isMrz));
    }

    /** Exactly one of v, t and r, with exactly one entry; a group that is there but null counts as there. */
    private static Optional<String> groups(Dcc dcc) {
        var present = ENTRIES.keySet().stream().filter(dcc::has).toList();
        if (present.size() != 1) {
            return Optional.of("v|t|r");
        }
        var group = present.get(0);
        var entries = dcc.entries(group);
        if (!(dcc.get(group) instanceof List<?> all) || all.size() != 1 || entries.size() != 1) {
            return Optional.of(group);
        }
        return entry(group, entries.get(0));
    }

    private static Optional<String> entry(String group, Map<?, ?> entry) {
        return ENTRIES.get(group).stream().filter(field -> !field.accepts(entry.get(field.name()))).map(Field::name).findFirst()
                .or(() -> test("co", CborTag.strip(entry.get("co")), COUNTRY.asMatchPredicate()))
                .map(name -> group + "." + name);
    }

    private static Optional<String> optional(String path, Object value, Predicate<String> rule) {
        return value == null ? Optional.empty() : test(path, CborTag.strip(value), rule);
    }

    private static Optional<String> test(String path, Object value, Predicate<String> rule) {
        return value instanceof String text && rule.test(text) ? Optional.empty() : Optional.of(path);
    }

    private static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= MAX_TEXT;
    }

    private static boolean isMrz(String text) {
        return fits(text) && MRZ.matcher(text).matches();
    }

    private static List<Field> fields(String names) {
        return Arrays.stream(names.split(" "))
                .map(name -> new Field(name.replaceAll("[#?]", ""), name.endsWith("#"), name.endsWith("?"))).toList();
    }
}
