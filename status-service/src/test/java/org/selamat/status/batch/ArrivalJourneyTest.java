package org.selamat.status.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.derivation.application.FollowMerge;
import org.selamat.status.person.domain.Merge;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Arrivals in bulk: whoever says so about many needs somebody who saw them. */
@ServiceTest
class ArrivalJourneyTest {

    @Inject
    Gauge gauge;

    @Inject
    MovableClock clock;

    @Inject
    FollowMerge merges;

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void ordersCannotRestOnArrivalsThatNobodySaw() {
        // given: arrivals restrict nobody today, so that nothing stops them
        List<UUID> people = BatchSteps.people(40);
        UUID arrivals = upload(people.stream().map(person -> row(person, "ARRIVAL", "MH370")).toList());
        assertThat(BatchSteps.dryRun(arrivals).getInt("withoutProvenance")).isEqualTo(40);
        BatchSteps.approve(arrivals);
        BatchSteps.start(arrivals, false);
        BatchSteps.awaitState(arrivals, "DONE");
        // when: they are taken as the reason for orders
        UUID orders = upload(people.stream().map(person -> row(person, "HOME_SURVEILLANCE", null)).toList());
        // then
        assertThat(BatchSteps.dryRun(orders).getInt("wouldWorsenWithoutProvenance")).isEqualTo(40);
        BatchSteps.approve(orders);
        Api.officer("omar").body(Map.of()).post("/staff/v1/batches/{id}/start", orders).then().statusCode(409)
                .body("type", endsWith(":batch-unsafe"));
        BatchSteps.start(orders, true);
        var halted = BatchSteps.awaitState(orders, "HALTED");
        assertThat(halted.getString("haltedBecause")).isEqualTo("NO_PROVENANCE");
        assertThat(halted.getInt("applied")).isEqualTo(10);
    }

    @Test
    void anArrivalRestsOnTheCheckOfTheAirlineThatBroughtThePerson() {
        // given
        UUID traveller = UUID.randomUUID();
        asked(traveller);
        clock.advance(Duration.ofHours(9));
        // when
        UUID batch = upload(List.of(row(traveller, "ARRIVAL", "MH605"), row(traveller, "HOME_SURVEILLANCE", "MH605"),
                row(traveller, "UNDER_SURVEILLANCE", "MH606"), row(UUID.randomUUID(), "ARRIVAL", "MH605"),
                Map.of("personId", traveller, "kind", "ARRIVAL", "flight", "MH605", "occurredAt",
                        Instant.now().minus(Duration.ofHours(1)))));
        // then: another flight, another person, and an arrival before the departure prove nothing
        assertThat(BatchSteps.dryRun(batch).getInt("withoutProvenance")).isEqualTo(3);
        Api.officer("omar").body(Map.of("reason", "TEST", "rows", List.of(row(traveller, "ARRIVAL", "a ship"))))
                .post("/staff/v1/batches").then().statusCode(400).body("errors[0].field", equalTo("rows.0.flight"));
    }

    @Test
    void aCheckUnderAnotherIdOfThePersonIsOneToo() {
        // given
        UUID traveller = UUID.randomUUID();
        UUID survivor = UUID.randomUUID();
        asked(traveller);
        clock.advance(Duration.ofHours(9));
        var merge = new Merge(UUID.randomUUID(), new PersonId(survivor), new PersonId(traveller));
        QuarkusTransaction.requiringNew().run(() -> merges.merged(merge));
        // when
        int whileMerged = BatchSteps.dryRun(upload(List.of(row(survivor, "ARRIVAL", "MH605")))).getInt("withoutProvenance");
        QuarkusTransaction.requiringNew().run(() -> merges.unmerged(merge));
        int onceParted = BatchSteps.dryRun(upload(List.of(row(survivor, "ARRIVAL", "MH605")))).getInt("withoutProvenance");
        // then
        assertThat(whileMerged).isZero();
        assertThat(onceParted).isEqualTo(1);
    }

    private void asked(UUID traveller) {
        String departure = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS).toString();
        String code = Api.write(Api.citizen(traveller))
                .body(Map.of("airline", "MH", "flight", "MH605", "departureAt", departure)).post("/v1/me/passenger-codes")
                .then()
                .statusCode(201).extract().path("code");
        Api.airline("airline-mh").body(Map.of("passengerCode", code, "flight", "MH605", "departureAt", departure, "destination",
                "MY")).post("/partner/v1/boarding-checks").then().statusCode(201);
    }

    private Map<String, Object> row(UUID person, String kind, String flight) {
        Map<String, Object> row = Map.of("personId", person, "kind", kind, "occurredAt",
                clock.instant().minus(Duration.ofHours(1)));
        return flight == null ? row
                : Map.of("personId", person, "kind", kind, "occurredAt", row.get("occurredAt"), "flight", flight);
    }

    private static UUID upload(List<Map<String, Object>> rows) {
        return UUID.fromString(Api.officer("omar").body(Map.of("reason", "ARRIVALS", "rows", rows)).post("/staff/v1/batches")
                .then().statusCode(202).extract().path("batchId"));
    }
}
