package org.selamat.vaccine.domain.rule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.selamat.vaccine.domain.codec.Plain;

/** Reads a rule as the gateway's schema demands it, strictly: no unknown member, every pattern. */
public final class RuleDocument {

    private static final Set<String> MEMBERS = Set.of("Identifier", "Type", "Country", "Region", "Version", "SchemaVersion",
            "Engine", "EngineVersion", "CertificateType", "Description", "ValidFrom", "ValidTo", "AffectedFields", "Logic",
            "Modifier");
    private static final Pattern IDENTIFIER = Pattern.compile("(GR|VR|TR|RR|IR)-([A-Z]{2})-\\d{4}");
    private static final Set<String> TYPES = Set.of("Acceptance", "Invalidation");
    private static final String INVALIDATION_PREFIX = "IR";
    private static final int MIN_DESCRIPTION = 20;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2,3})?");

    private final Map<?, ?> json;

    private RuleDocument(Map<?, ?> json) {
        this.json = json;
    }

    /** What came of reading. */
    public sealed interface Reading {

        record Read(TravelRule rule) implements Reading {
        }

        /** @param field the member that is wrong */
        record Wrong(String field) implements Reading {
        }
    }

    public static Reading read(Map<?, ?> json) {
        var document = new RuleDocument(json);
        var wrong = document.wrong();
        return wrong.<Reading> map(Reading.Wrong::new).orElseGet(() -> new Reading.Read(document.rule()));
    }

    private Optional<String> wrong() {
        if (!MEMBERS.containsAll(json.keySet())) {
            return json.keySet().stream().filter(key -> !MEMBERS.contains(key)).map(String::valueOf).findFirst();
        }
        return names().or(this::versions).or(this::times).or(this::texts).or(this::logic);
    }

    private Optional<String> names() {
        if (!matches("Identifier", IDENTIFIER)) {
            return Optional.of("Identifier");
        }
        if (!TYPES.contains(json.get("Type"))) {
            return Optional.of("Type");
        }
        if (!matches("Country", Pattern.compile("[A-Z]{2}"))) {
            return Optional.of("Country");
        }
        if (json.get("Region") != null && !matches("Region", Pattern.compile("[A-Z0-9]{0,5}"))) {
            return Optional.of("Region");
        }
        return kind().isEmpty() ? Optional.of("CertificateType") : identifierAgrees();
    }

    /** A rule of another country or kind than its name says would be found by nobody, or by the wrong ones. */
    private Optional<String> identifierAgrees() {
        var parts = IDENTIFIER.matcher(text("Identifier"));
        boolean agrees = parts.matches()
                && parts.group(1).equals(isInvalidation() ? INVALIDATION_PREFIX : kind().orElseThrow().prefix())
                && parts.group(2).equals(text("Country"));
        return agrees ? Optional.empty() : Optional.of("Identifier");
    }

    private Optional<String> versions() {
        for (var name : new String[] { "Version", "SchemaVersion", "EngineVersion" }) {
            if (Semver.of(text(name)).isEmpty()) {
                return Optional.of(name);
            }
        }
        return "CERTLOGIC".equals(json.get("Engine")) ? Optional.empty() : Optional.of("Engine");
    }

    private Optional<String> times() {
        if (time("ValidFrom").isEmpty()) {
            return Optional.of("ValidFrom");
        }
        return time("ValidTo").filter(to -> to.isAfter(time("ValidFrom").get())).isPresent() ? Optional.empty()
                : Optional.of("ValidTo");
    }

    private Optional<String> texts() {
        var descriptions = descriptions();
        boolean written = descriptions.containsKey("en") && descriptions.size() == Plain.list(json.get("Description")).size()
                && descriptions.entrySet().stream().allMatch(entry -> LANGUAGE.matcher(entry.getKey()).matches()
                        && entry.getValue().length() >= MIN_DESCRIPTION);
        if (!written) {
            return Optional.of("Description");
        }
        var fields = Plain.list(json.get("AffectedFields"));
        return !fields.isEmpty() && fields.stream().allMatch(String.class::isInstance) ? Optional.empty()
                : Optional.of("AffectedFields");
    }

    private Optional<String> logic() {
        return json.get("Logic") instanceof Map<?, ?> logic && CertLogicFormat.issues(logic).isEmpty() ? Optional.empty()
                : Optional.of("Logic");
    }

    private TravelRule rule() {
        return new TravelRule(text("Identifier"), Semver.of(text("Version")).orElseThrow(), isInvalidation(), text("Country"),
                Plain.text(json, "Region").filter(region -> !region.isEmpty()), kind().orElseThrow(),
                time("ValidFrom").orElseThrow(), time("ValidTo").orElseThrow(), descriptions(), json.get("Logic"),
                Plain.object(json));
    }

    private Map<String, String> descriptions() {
        var texts = new LinkedHashMap<String, String>();
        for (var item : Plain.list(json.get("Description"))) {
            var description = Plain.map(item).orElse(Map.of());
            texts.put(Plain.text(description, "lang").orElse(""), Plain.text(description, "desc").orElse(""));
        }
        return texts;
    }

    private boolean isInvalidation() {
        return "Invalidation".equals(json.get("Type"));
    }

    private Optional<RuleKind> kind() {
        return RuleKind.of(json.get("CertificateType"));
    }

    private boolean matches(String name, Pattern pattern) {
        return pattern.matcher(text(name)).matches();
    }

    private String text(String name) {
        return Plain.text(json, name).orElse("");
    }

    private Optional<Instant> time(String name) {
        try {
            return Plain.text(json, name).map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
