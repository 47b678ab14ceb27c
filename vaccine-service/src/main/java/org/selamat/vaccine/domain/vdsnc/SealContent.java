package org.selamat.vaccine.domain.vdsnc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Life;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Subject;

/** What a seal says: {@code icao.vacc} and {@code icao.test}, version 1. */
record SealContent(Map<?, ?> data) {

    private static final Set<String> TYPES = Set.of("icao.vacc", "icao.test");
    private static final int MAX_NAME = 39;
    private static final int MAX_ID = 12;
    private static final int MAX_DOCUMENT = 11;
    private static final int DATE_LENGTH = 10;

    /** The first field that breaks the specification. */
    Optional<String> violation() {
        var header = Plain.within(data, "hdr");
        if (!TYPES.contains(header.get("t")) || !Long.valueOf(1).equals(header.get("v"))) {
            return Optional.of("hdr.t");
        }
        if (Plain.text(header, "is").filter(code -> code.matches("[A-Z]{1,3}<{0,2}")).isEmpty()) {
            return Optional.of("hdr.is");
        }
        return id().filter(id -> !id.isBlank() && id.length() <= MAX_ID).isEmpty() ? Optional.of("msg.uvci") : person();
    }

    private Optional<String> person() {
        var pid = pid();
        if (Plain.text(pid, "n").filter(name -> !name.isBlank() && name.length() <= MAX_NAME).isEmpty()) {
            return Optional.of("msg.pid.n");
        }
        if (pid.get("i") != null && Plain.text(pid, "i").filter(i -> i.length() <= MAX_DOCUMENT).isEmpty()) {
            return Optional.of("msg.pid.i");
        }
        if (pid.get("i") == null && day(pid, "dob").isEmpty()) {
            return Optional.of("msg.pid.dob");
        }
        return isTest() ? Optional.empty() : events();
    }

    private Optional<String> events() {
        var events = Plain.list(message().get("ve"));
        for (var event : events) {
            var doses = Plain.list(Plain.map(event).orElse(Map.of()).get("vd"));
            if (doses.isEmpty() || !doses.stream().allMatch(SealContent::isDose)) {
                return Optional.of("msg.ve.vd");
            }
        }
        return events.isEmpty() ? Optional.of("msg.ve") : Optional.empty();
    }

    private static boolean isDose(Object item) {
        var dose = Plain.map(item).orElse(Map.of());
        return day(dose, "dvc").isPresent() && dose.get("seq") instanceof Long && Plain.text(dose, "ctr").isPresent();
    }

    Statement statement(Life life) {
        return new Statement(subject(), entries(), life.from(), life.until(), Plain.object(data));
    }

    /** Two blanks set the surname off, as the two fillers of a passport do. */
    private Subject subject() {
        var name = Plain.text(pid(), "n").orElse("");
        int gap = name.indexOf("  ");
        return new Subject(name.replaceAll("\\s+", " "), gap < 0 ? name : name.substring(0, gap),
                gap < 0 ? "" : name.substring(gap).strip(), Plain.text(pid(), "dob").orElse(""), Plain.text(pid(), "i"));
    }

    private List<Entry> entries() {
        if (isTest()) {
            return List.of(new Entry(Entry.Kind.TEST, "", Optional.empty(), 0, 0, Plain.text(Plain.within(data, "hdr"), "is"),
                    id()));
        }
        var entries = new ArrayList<Entry>();
        for (var item : Plain.list(message().get("ve"))) {
            var event = Plain.map(item).orElse(Map.of());
            var product = Plain.text(event, "nam").or(() -> Plain.text(event, "des")).orElse("");
            Plain.list(event.get("vd")).stream().flatMap(dose -> Plain.map(dose).stream())
                    .forEach(dose -> entries.add(entry(product, dose)));
        }
        return List.copyOf(entries);
    }

    private Entry entry(String product, Map<?, ?> dose) {
        int number = dose.get("seq") instanceof Long seq && seq > 0 && seq <= Byte.MAX_VALUE ? seq.intValue() : 0;
        return new Entry(Entry.Kind.VACCINATION, product, day(dose, "dvc"), number, 0, Plain.text(dose, "ctr"), id());
    }

    private boolean isTest() {
        return "icao.test".equals(Plain.within(data, "hdr").get("t"));
    }

    private Optional<String> id() {
        return Plain.text(message(), "uvci").or(() -> Plain.text(message(), "utci"));
    }

    private Map<?, ?> message() {
        return Plain.within(data, "msg");
    }

    private Map<?, ?> pid() {
        return Plain.within(message(), "pid");
    }

    private static Optional<LocalDate> day(Map<?, ?> map, String key) {
        try {
            return Plain.text(map, key).filter(text -> text.length() == DATE_LENGTH).map(LocalDate::parse);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
