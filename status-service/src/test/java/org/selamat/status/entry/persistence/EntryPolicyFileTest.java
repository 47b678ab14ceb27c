package org.selamat.status.entry.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.status.entry.domain.EntryFinding;
import org.selamat.status.entry.domain.EntryJudgement;
import org.selamat.status.entry.domain.EntryReason;
import org.selamat.status.entry.domain.VaccinationFacts;

/** What somebody without a dose was asked for on a day, as the record of those days has it. */
class EntryPolicyFileTest {

    @ParameterizedTest(name = "{0} to {1}, age {2}: {3}")
    @CsvSource({
            "2022-03-31T12:00:00Z, SG, , ",
            "2022-04-10T00:00:00Z, SG, , DOSES_INSUFFICIENT",
            "2022-04-10T00:00:00Z, SG, 12, ",
            "2022-08-28T15:59:59Z, SG, , DOSES_INSUFFICIENT",
            "2022-08-28T16:00:00Z, SG, , TEST_REQUIRED",
            "2023-02-12T16:00:00Z, SG, , ",
            "2022-04-10T00:00:00Z, MY, , TEST_REQUIRED",
            "2022-05-10T00:00:00Z, MY, 12, ",
            "2022-05-10T00:00:00Z, MY, , TEST_REQUIRED",
            "2022-08-01T00:00:00Z, MY, , ",
            "2022-04-10T00:00:00Z, ZZ, , " })
    void theHistory(Instant departure, String destination, Integer age, EntryReason expected) {
        // when
        Optional<EntryReason> reason = EntryPolicyFile.packaged().inForce(destination, departure)
                .map(rule -> EntryJudgement.of(rule, VaccinationFacts.NONE, Optional.ofNullable(age), departure))
                .flatMap(EntryFinding::reason);
        // then
        assertThat(reason).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aRuleWithoutASourceOrWithAMisspeltFieldIsNotTaken() {
        String rule = "destinations: {XA: {zone: UTC, rules: [{version: V, from: 2022-01-01, %s"
                + "course: {vaccines: [], after: P14D}, vaccinated: {}, others: {%s}}]}}";
        assertThatThrownBy(() -> read(rule.formatted("", ""))).hasMessageContaining("source");
        assertThatThrownBy(() -> read(rule.formatted("source: [x], ", "admited: false"))).hasMessageContaining("admited");
    }

    private static void read(String yaml) throws Exception {
        EntryPolicyFile.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }
}
