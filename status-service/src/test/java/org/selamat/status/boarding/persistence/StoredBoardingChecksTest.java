package org.selamat.status.boarding.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.boarding.domain.BoardingAnswer;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.BoardingFacts;
import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Identification;
import org.selamat.status.boarding.domain.Journey;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.ReasonCode;
import org.selamat.status.entry.domain.EntryFinding;
import org.selamat.status.entry.domain.EntryReason;
import org.selamat.status.entry.domain.ReceiptOutcome;
import org.selamat.status.entry.domain.ReceiptProof;
import org.selamat.status.entry.domain.Vaccination;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What was asked and answered is read as it was, each value from its own column. */
@ServiceTest
class StoredBoardingChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");

    @Inject
    BoardingChecks checks;

    private final Flight flight = new Flight("airline-" + UUID.randomUUID().toString().substring(0, 8), "MH370",
            NOW.plus(Duration.ofDays(40_000)));

    @Test
    void aCheckWithEverythingIsReadAsItWas() {
        // given
        var doses = List.of(dose(Optional.of("a \"product\", with\n\\ everything {in} it")), dose(Optional.empty()));
        var passenger = Passenger.identified(Identification.NEAR, new PersonId(UUID.randomUUID())).travelling(new Journey(
                Optional.of("SG"), Optional.of(7),
                Optional.of(new ReceiptProof(ReceiptOutcome.CONSIDERED, Optional.of(UUID.randomUUID()), doses))));
        var facts = new BoardingFacts(Label.CLOSE_CONTACT, Optional.of(NOW.plusSeconds(1)), 17,
                Optional.of(Duration.ofMillis(1_234)),
                Optional.of(new OrderFacts(NOW.minusSeconds(2), NOW.plusSeconds(3), true, false)),
                Optional.of(new EntryFinding("SG-1", Optional.of(EntryReason.TEST_REQUIRED), Optional.of(Duration.ofHours(48)),
                        Optional.of(Duration.ofMillis(55)))));
        var whole = BoardingCheck.first(UUID.randomUUID(), flight, passenger,
                new BoardingAnswer(BoardingDecision.REFER, Optional.of(ReasonCode.ORDER_RECENT), NOW.plusSeconds(4),
                        NOW.plusSeconds(5), NOW.plusSeconds(6), "MY-1", Optional.of(facts)));
        var bare = bare();
        // when
        QuarkusTransaction.requiringNew().run(() -> checks.add(List.of(bare, whole)));
        // then
        assertThat(found(whole.id())).isEqualTo(whole);
        assertThat(found(bare.id())).isEqualTo(bare);
    }

    @Test
    void theRowsOfAManifestAreFollowedByTheirReference() {
        // given
        var manifest = new Manifest(UUID.randomUUID(), flight, Optional.empty());
        var rows = new LinkedHashMap<String, BoardingCheck>(Map.of("P1", bare(), "P2", bare()));
        // when
        QuarkusTransaction.requiringNew().run(() -> checks.add(manifest, rows));
        var again = Map.of("P2", bare());
        QuarkusTransaction.requiringNew().run(() -> checks.add(manifest, again));
        // then
        assertThat(QuarkusTransaction.requiringNew().call(() -> checks.of(manifest)))
                .isEqualTo(Map.of("P1", rows.get("P1"), "P2", again.get("P2")));
    }

    private BoardingCheck bare() {
        return BoardingCheck.first(UUID.randomUUID(), flight, Passenger.unidentified(Identification.NOT_REGISTERED),
                new BoardingAnswer(BoardingDecision.NO_RECORD, Optional.empty(), NOW, NOW, NOW, "MY-1", Optional.empty()));
    }

    private static Vaccination dose(Optional<String> product) {
        return new Vaccination(UUID.randomUUID(), NOW.minus(Duration.ofDays(30)), 1, 2, product, true);
    }

    private BoardingCheck found(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> checks.find(id).orElseThrow());
    }
}
