package org.selamat.status.area.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.selamat.status.area.domain.District;
import org.selamat.status.area.domain.Districts;

/** The packaged districts and area policies are complete, sourced and named as the ministry names them. */
class AreaFilesTest {

    private static final Districts DISTRICTS = DistrictFile.packaged();

    @Test
    void everyStateHasItsDistrictsUnderItsOwnCode() {
        assertThat(DISTRICTS.all()).hasSize(163).doesNotHaveDuplicates();
        assertThat(DISTRICTS.all()).extracting(one -> one.code().substring(0, 5) + one.state()).doesNotContainNull()
                .satisfies(pairs -> assertThat(Set.copyOf(pairs)).hasSize(16));
        assertThat(DISTRICTS.find("MY-10-PETALING")).contains(new District("MY-10-PETALING", "Selangor", "Petaling"));
        assertThat(DISTRICTS.find("MY-10-ATLANTIS")).isEmpty();
    }

    @Test
    void statesAreSpeltAsInTheMinistrysData() throws IOException {
        // given
        Path published = Path.of(System.getProperty("national-data.dir", "none"), "static", "population.csv");
        assumeTrue(Files.exists(published), "national data is not there");
        // when
        Set<String> states;
        try (var lines = Files.lines(published)) {
            states = lines.skip(2).map(line -> line.split(",")[0]).collect(Collectors.toSet());
        }
        // then
        assertThat(DISTRICTS.all()).extracting(District::state)
                .satisfies(ours -> assertThat(Set.copyOf(ours)).isEqualTo(states));
    }

    @Test
    void thePackagedPolicyHasTheColoursOf2021() {
        // given
        var policy = AreaPolicyFile.packaged().inForceAt(Instant.parse("2026-11-21T00:00:00Z"));
        // when / then
        assertThat(policy.version()).isEqualTo("MY-AREA-2021");
        assertThat(policy).extracting("yellowFrom", "orangeFrom", "redFrom", "smallestTold").containsExactly(1, 21, 41, 5);
        assertThat(policy.effectiveFrom()).as("midnight in Malaysia").isEqualTo("2020-12-31T16:00:00Z");
    }

    @Test
    void aMisspeltOrUnsourcedPolicyIsRefused() throws IOException {
        String packaged;
        try (var file = getClass().getResourceAsStream("/policy/area-policy.yaml")) {
            packaged = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThatThrownBy(() -> read(packaged + "  - {version: X, from: 2027-01-01, redFrom: 50}"))
                .hasMessageContaining("names no source");
        assertThatThrownBy(() -> read(packaged + "  - {version: X, from: 2027-01-01, source: [a], readFrom: 50}"))
                .hasMessageContaining("readFrom");
        assertThatThrownBy(() -> read("zone: Asia/Kuala_Lumpur\npolicies: [{version: X, from: 2027-01-01, source: [a]}]"))
                .isInstanceOf(IOException.class);
        read(packaged + "  - {version: X, from: 2027-01-01, source: [a], redFrom: 50}");
    }

    private static void read(String yaml) throws IOException {
        AreaPolicyFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
