package org.selamat.vaccine.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.course.Notation;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.Uvci;
import org.selamat.vaccine.domain.revocation.Window;

class CertificateStateTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final CertificateId OTHER = new CertificateId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({ "100,VALID", "29,VALID", "28,RENEWABLE", "0,RENEWABLE", "-1,EXPIRED" })
    void a_certificate_can_be_renewed_in_the_last_four_weeks_of_its_life(int daysLeft, CertificateState.Kind kind) {
        assertThat(state(daysLeft, Optional.empty(), Optional.empty())).isEqualTo(kind);
    }

    @Test
    void revoked_hides_superseded_and_a_revocation_in_the_future_hides_nothing_yet() {
        var now = Optional.of(Window.forGood(NOW));
        assertThat(state(100, now, Optional.of(OTHER))).isEqualTo(CertificateState.Kind.REVOKED);
        assertThat(state(100, Optional.empty(), Optional.of(OTHER))).isEqualTo(CertificateState.Kind.SUPERSEDED);
        assertThat(state(100, Optional.of(Window.forGood(NOW.plusSeconds(1))), Optional.empty()))
                .isEqualTo(CertificateState.Kind.VALID);
        assertThat(state(100, Optional.of(new Window(NOW.minusSeconds(9), Optional.of(NOW))), Optional.empty()))
                .isEqualTo(CertificateState.Kind.VALID);
    }

    private static CertificateState.Kind state(int daysLeft, Optional<Window> revoked, Optional<CertificateId> successor) {
        var certificate = new IssuedCertificate(new CertificateId(UUID.randomUUID()), new PersonId(UUID.randomUUID()),
                new DoseId(UUID.randomUUID()), new Notation(1, 2), new Uvci("URN:UVCI:01:MY:X#Y"), NOW.minusSeconds(60),
                NOW.plus(Duration.ofDays(daysLeft)), new Kid("AAAAAAAAAAA="), "AAECAwQFBgcICQoLDA0ODw==", Optional.empty(), "");
        return CertificateState.of(certificate, revoked, successor, Duration.ofDays(28), NOW).kind();
    }
}
