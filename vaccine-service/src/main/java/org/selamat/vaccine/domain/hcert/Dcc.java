package org.selamat.vaccine.domain.hcert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.codec.CborTag;

/** A Digital COVID Certificate as it was read, whatever its schema version; accessors answer empty for what isn't there. */
public final class Dcc {

    private final Map<?, ?> map;

    public Dcc(Map<?, ?> map) {
        this.map = map;
    }

    public Optional<CertificateKind> kind() {
        return CertificateKind.of(map);
    }

    /** ISO 8601, possibly only a year, a year and month, or empty, for people whose birthday nobody recorded. */
    public String birthDate() {
        return text(map, "dob").orElse("");
    }

    /** A part of the name: fn, fnt, gn or gnt. */
    public Optional<String> name(String part) {
        return map(map.get("nam")).flatMap(names -> text(names, part));
    }

    /** The only entry of a vaccination certificate. */
    public Optional<VaccinationEntry> vaccination() {
        return entries("v").stream().findFirst().flatMap(VaccinationEntry::of);
    }

    /** The unique identifiers of its entries. */
    public List<String> identifiers() {
        return Stream.of("v", "t", "r").flatMap(group -> entries(group).stream()).flatMap(entry -> text(entry, "ci").stream())
                .toList();
    }

    /** Plain maps, lists, texts and numbers: what a JSON writer takes. Tags are dropped. */
    public Map<String, Object> plain() {
        return plain(map);
    }

    Object get(String key) {
        return CborTag.strip(map.get(key));
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    List<Map<?, ?>> entries(String group) {
        return get(group) instanceof List<?> list ? list.stream().flatMap(entry -> map(entry).stream()).toList() : List.of();
    }

    static Optional<String> text(Map<?, ?> map, String key) {
        return CborTag.strip(map.get(key)) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Map<?, ?>> map(Object item) {
        return CborTag.strip(item) instanceof Map<?, ?> found ? Optional.of(found) : Optional.empty();
    }

    private static Map<String, Object> plain(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private static Object plain(Object item) {
        var value = CborTag.strip(item);
        if (value instanceof Map<?, ?> map) {
            return plain(map);
        }
        return value instanceof List<?> list ? list.stream().<Object> map(Dcc::plain).toList() : value;
    }
}
