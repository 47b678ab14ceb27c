package org.selamat.status.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;
import org.selamat.status.batch.BatchSteps;
import org.selamat.status.boarding.Flights;
import org.selamat.status.testsupport.Api;
import org.selamat.status.testsupport.Gauge;

import io.restassured.path.json.JsonPath;

/**
 * On 7 November 2021 at two o'clock random people were put under home orders with nothing behind them; at 08:49 they were told
 * that it was over, and an hour later some were still refused boarding. The same night here, with
 * {@code -Dnight.persons=100000}
 * at its full size.
 */
@ServiceTest
class NightOfSeventhNovemberTest {

    private static final Logger LOG = Logger.getLogger(NightOfSeventhNovemberTest.class);
    private static final int PERSONS = Integer.getInteger("night.persons", 600);
    private static final Duration PATIENCE = Duration.ofSeconds(60 + PERSONS / 100);
    /** Whoever looks at a hundred thousand people all the time keeps them waiting. */
    private static final Duration LOOK = Duration.ofMillis(100 + PERSONS / 50);
    private static final Duration UNTIL_0849 = Duration.ofHours(6).plusMinutes(49);

    @Inject
    Gauge gauge;

    @Inject
    MovableClock clock;

    @BeforeEach
    void nobodyWasRestrictedLately() {
        gauge.reset();
    }

    @Test
    void theBrakeStopsItWithinTheCanary() {
        // given
        List<UUID> people = BatchSteps.people(PERSONS);
        UUID batch = Night.faultyRelease(people);
        // when
        Instant two = Instant.now();
        BatchSteps.start(batch, true);
        JsonPath halted = BatchSteps.awaitState(batch, "HALTED");
        // then
        int canary = Math.max(10, (int) Math.ceil(PERSONS * 0.01));
        assertThat(Duration.between(two, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(halted.getString("haltedBecause")).isEqualTo("NO_PROVENANCE");
        assertThat(halted.getInt("applied")).isPositive().isLessThanOrEqualTo(canary);
        assertThat(Night.withLabel("HOME_SURVEILLANCE", people)).isLessThanOrEqualTo(canary);
        assertThat(Night.withOpenOrder(people)).isLessThanOrEqualTo(canary);
        Contracts.assertValid(Topics.await("selamat.status.batch.v1", event -> event.key().equals(batch.toString())
                && event.type().equals("selamat.status.batch-halted.v1")));
    }

    @Test
    void whatSlippedPastAWeakenedBrakeIsTakenBackEverywhereAndNothingElse() throws Exception {
        // given: two people have weakened the brake, and real cases come in between
        List<UUID> people = BatchSteps.people(PERSONS);
        List<UUID> illBefore = people.subList(0, 5);
        List<UUID> illMeanwhile = people.subList(5, 10);
        List<UUID> flying = people.subList(10, 15);
        List<UUID> neighbours = BatchSteps.people(5);
        illBefore.forEach(NightOfSeventhNovemberTest::fallIll);
        neighbours.forEach(NightOfSeventhNovemberTest::fallIll);
        Night.weakenTheBrake();
        try (Flights flights = new Flights("airline-ak")) {
            UUID batch = Night.faultyRelease(people);
            BatchSteps.start(batch, true);
            await("batch").pollInterval(LOOK).atMost(PATIENCE)
                    .until(() -> BatchSteps.read(batch).getString("state").equals("DONE"));
            assertThat(Night.withOpenOrder(people)).isEqualTo(PERSONS);
            illMeanwhile.forEach(NightOfSeventhNovemberTest::fallIll);
            flights.checkIn(flying);
            var before = Night.versions(neighbours);
            // when: one command at 08:49
            clock.advance(UNTIL_0849);
            Night.reverse(batch);
            // then: every copy but the one whose consumer is dead has followed, and it is named
            Instant command = Instant.now();
            await("copies").pollInterval(LOOK).atMost(PATIENCE)
                    .until(() -> BatchSteps.read(batch).getString("state").equals("REVERSED")
                            && laggingCopies(batch).equals(List.of("helpdesk-case-view")));
            LOG.infof("%,d people: copies of this service followed within %s", PERSONS,
                    Duration.between(command, Instant.now()));
            JsonPath convergence = convergence(batch);
            assertThat(convergence.getBoolean("converged")).isFalse();
            assertThat(convergence.getInt("touched")).isEqualTo(PERSONS);
            assertThat(lagging(batch, "helpdesk-case-view")).isEqualTo(convergence.getInt("affected"));
            assertThat(convergence.getString("copies.find { it.copy == 'helpdesk-case-view' }.lag")).startsWith("PT");
            assertThat(laggards(flying.get(0))).containsExactly("helpdesk-case-view");
            // and: nothing is left of the batch, and everything else stands
            List<UUID> healthy = people.subList(10, PERSONS);
            assertThat(Night.withLabel("LOW_RISK", healthy)).isEqualTo(healthy.size());
            assertThat(Night.withOpenOrder(healthy)).isZero();
            assertThat(Night.withLabel("CONFIRMED", people.subList(0, 10))).isEqualTo(10);
            assertThat(Night.withOpenOrder(people.subList(0, 10))).isEqualTo(10);
            assertThat(Night.versions(neighbours)).as("collateral").isEqualTo(before);
            // and: every affected flight is decided again and pushed, and nobody was ever refused
            await("pushes").atMost(PATIENCE).until(() -> flights.toldOk() == flying.size());
            assertThat(flights.decisions()).containsOnly("OK_TO_BOARD");
            assertThat(Night.answered("DO_NOT_BOARD", people)).isZero();
            // when: the dead consumer comes back
            Night.healHelpdesk(batch);
            // then
            await("converged").pollInterval(LOOK).atMost(PATIENCE).until(() -> convergence(batch).getBoolean("converged"));
            assertThat(laggards(flying.get(0))).isEmpty();
            Contracts.assertValid(Topics.await("selamat.status.batch.v1", event -> event.key().equals(batch.toString())
                    && event.type().equals("selamat.status.batch-converged.v1")));
        } finally {
            gauge.expireWeakenings();
        }
    }

    private static void fallIll(UUID person) {
        Api.decide("omar", person, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
    }

    private static JsonPath convergence(UUID batch) {
        return Api.approver("mei").get("/staff/v1/batches/{id}/convergence", batch).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> laggingCopies(UUID batch) {
        return convergence(batch).getList("copies.findAll { it.lagging > 0 }.copy");
    }

    private static int lagging(UUID batch, String copy) {
        return convergence(batch).getInt("copies.find { it.copy == '" + copy + "' }.lagging");
    }

    private static List<String> laggards(UUID person) {
        return Api.officer("omar").get("/staff/v1/persons/{id}/convergence", person).then().statusCode(200).extract()
                .jsonPath().getList("reversals[0].copies.findAll { !it.current }.copy");
    }
}
