package org.selamat.status.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.status.policy.domain.BulkBounds;
import org.selamat.status.policy.persistence.PolicyFile;

/**
 * The brake under the bounds in force: ten worsenings an hour with nothing behind them, or five hundred at all, or three times
 * the usual.
 */
class BrakeTest {

    private static final BulkBounds BOUNDS = PolicyFile.packaged().inForceAt(Instant.parse("2026-11-21T02:00:00Z")).bulk();

    @ParameterizedTest(name = "{0} worsened, {1} unsupported, usually {2} → {3}")
    @CsvSource({
            "0, 0, 0, ",
            "9, 9, 0, ",
            "10, 10, 0, NO_PROVENANCE",
            "100, 10, 0, ",
            "100, 11, 0, NO_PROVENANCE",
            "500, 0, 0, ",
            "501, 0, 0, ANOMALY_BRAKE",
            "501, 0, 200, ",
            "601, 0, 200, ANOMALY_BRAKE",
            "100000, 100000, 5000, NO_PROVENANCE" })
    void itEngagesAtItsBounds(int worsened, int unbacked, double baseline, HaltReason expected) {
        assertThat(Brake.check(new BrakeReading(worsened, unbacked, baseline), BOUNDS))
                .isEqualTo(Optional.ofNullable(expected));
    }
}
