package org.selamat.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selamat.local.client.Api;
import org.selamat.local.client.Control;
import org.selamat.local.replay.Crowd;
import org.selamat.local.replay.RecordedDay;
import org.selamat.local.replay.Replay;

/**
 * The set check: a component is killed (signal 9) at a random moment while phones check in. At the end every scan is
 * acknowledged, what was acknowledged is there once, and rows, event ids on the topic and the owners' statistics agree.
 *
 * <p>
 * {@code -Dselamat.crash.seeds=5} tries five moments for each component, PostgreSQL included
 * ({@code -Dselamat.crash.components}
 * names others); a build tries one for the service
 * and one for Kafka ({@code CrashTest} of the service kills PostgreSQL in every build).
 */
@Order(3)
@ExtendWith(RunningSuite.class)
class SetCheckIT {

    private static final int SEEDS = Integer.getInteger("selamat.crash.seeds", 1);
    private static final List<String> KILLED = List
            .of(System.getProperty("selamat.crash.components", SEEDS == 1 ? "checkin,kafka" : "checkin,kafka,postgres")
                    .split(","));
    private static final int PEOPLE = 6;
    private static final int VENUES = 3;
    private static final LocalDate DAY = LocalDate.of(2021, 11, 26);
    /** 48 half hours in 4 seconds, 410 check-ins. */
    private static final int LOAD_MILLIS = 4_000;
    private static final double SPEED = 86_400_000.0 / LOAD_MILLIS;
    private static final double SCALE = 80_000;

    private static final Clock CLOCK = Clock.systemUTC();
    private static Crowd crowd;

    @BeforeAll
    static void gather() {
        var suite = RunningSuite.suite();
        crowd = Crowd.gathered(suite, new Api(suite.gateway()), CLOCK, PEOPLE, VENUES);
    }

    static Stream<Arguments> crashes() {
        return KILLED.stream()
                .flatMap(component -> IntStream.rangeClosed(1, SEEDS).mapToObj(seed -> Arguments.of(component, seed)));
    }

    @ParameterizedTest(name = "{0} killed, seed {1}")
    @MethodSource("crashes")
    void whateverIsKilledEveryScanIsThereOnce(String component, int seed) {
        // given
        var plan = new Replay.Plan(RecordedDay.of(DAY).orElseThrow(), SPEED, SCALE, PEOPLE, VENUES);
        // when
        var crash = new AtomicReference<CompletableFuture<Void>>();
        var account = new Replay(RunningSuite.suite(), CLOCK).run(plan, crowd, (bucket, sent, acknowledged, p50, p99) -> {
            if (crash.get() == null) {
                crash.set(CompletableFuture.runAsync(() -> crash(component, new Random(seed))));
            }
        }).account();
        // then
        crash.get().join();
        assertThat(account.sent()).isGreaterThan(PEOPLE);
        assertThat(account.holds()).as(account.toString()).isTrue();
    }

    private static void crash(String component, Random random) {
        try {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LOAD_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        var control = new Control(RunningSuite.suite(), RunningSuite.checkout());
        control.kill(component);
        control.start(component);
    }
}
