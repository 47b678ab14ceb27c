package org.selamat.status.entry.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.status.StatusConfig;
import org.selamat.status.entry.domain.Admission;
import org.selamat.status.entry.domain.Children;
import org.selamat.status.entry.domain.CourseRules;
import org.selamat.status.entry.domain.EntryPolicies;
import org.selamat.status.entry.domain.EntryRule;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The effective-dated entry policy; a file that is incomplete or misspelt stops the service at start. */
@ApplicationScoped
class EntryPolicyFile {

    private static final String PACKAGED = "/policy/entry-policy.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule())
            .addModule(new Jdk8Module()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Produces
    @Singleton
    EntryPolicies policies(StatusConfig config) {
        return config.entry().policy().map(EntryPolicyFile::of).orElseGet(EntryPolicyFile::packaged);
    }

    static EntryPolicies packaged() {
        try (InputStream file = EntryPolicyFile.class.getResourceAsStream(PACKAGED)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("policy file " + PACKAGED + " is unreadable", e);
        }
    }

    static EntryPolicies read(InputStream file) throws IOException {
        List<EntryRule> rules = new ArrayList<>();
        for (var destination : YAML.readValue(file, Body.class).destinations().entrySet()) {
            RuleBody carried = RuleBody.NOTHING;
            for (RuleBody changed : destination.getValue().rules()) {
                carried = changed.over(carried);
                rules.add(carried.rule(destination.getKey(), destination.getValue().zone()));
            }
        }
        return new EntryPolicies(rules);
    }

    private static EntryPolicies of(Path file) {
        try (InputStream open = Files.newInputStream(file)) {
            return read(open);
        } catch (IOException e) {
            throw new UncheckedIOException("policy file " + file + " is unreadable", e);
        }
    }

    private record Body(Map<String, Destination> destinations) {
    }

    private record Destination(ZoneId zone, List<RuleBody> rules) {
    }

    private record RuleBody(String version, LocalDate from, List<String> source, CourseBody course, AdmissionBody vaccinated,
            AdmissionBody others, ChildrenBody children) {

        static final RuleBody NOTHING = new RuleBody(null, null, null, null, null, null, new ChildrenBody(0, false));

        RuleBody over(RuleBody before) {
            return new RuleBody(version, from, source, or(course, before.course), or(vaccinated, before.vaccinated),
                    or(others, before.others), or(children, before.children));
        }

        EntryRule rule(String destination, ZoneId zone) {
            if (!destination.matches("[A-Z]{2}") || source == null || source.isEmpty()) {
                throw new IllegalArgumentException("entry rule " + version + " names no country by two letters, or no source");
            }
            return new EntryRule(version, destination, from.atStartOfDay(zone).toInstant(), course.rules(),
                    vaccinated.admission(), others.admission(), new Children(children.below(), children.withGuardian()));
        }

        private static <T> T or(T changed, T before) {
            return changed == null ? before : changed;
        }
    }

    private record CourseBody(Set<String> vaccines, Duration after) {

        CourseRules rules() {
            return new CourseRules(vaccines, after);
        }
    }

    private record AdmissionBody(Boolean admitted, Duration testWithin) {

        Admission admission() {
            return new Admission(!Boolean.FALSE.equals(admitted),
                    Optional.ofNullable(testWithin));
        }
    }

    private record ChildrenBody(int below, boolean withGuardian) {
    }
}
