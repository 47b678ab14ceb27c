package org.selamat.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.selamat.gateway.files.LimitRule;
import org.selamat.gateway.files.LimitRule.ByAddress;
import org.selamat.gateway.files.LimitRule.ByHeader;

import io.github.bucket4j.TimeMeter;

class RateLimitsTest {

    private static final LimitRule PER_CLIENT = new LimitRule("app/0", new ByHeader("X-Selamat-Client"), 3,
            Duration.ofMinutes(1), true);
    private static final LimitRule PER_ADDRESS = new LimitRule("public/0", new ByAddress(), 2, Duration.ofMinutes(1), true);
    private static final Map<String, String> ANNA = Map.of("X-Selamat-Client", "anna");
    private static final Map<String, String> BADRUL = Map.of("X-Selamat-Client", "badrul");

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(1, new StandingClock(nanos));

    @Test
    void refusesAClientThatHasUsedItsBudgetOnWhateverRouteAndNobodyElse() {
        // given
        take(PER_CLIENT, "visits", ANNA);
        take(PER_CLIENT, "status", ANNA);
        assertThat(take(PER_CLIENT, "orders", ANNA)).isEqualTo(new Allowance(true, 3, 0, 60, 0));
        // when
        Allowance fourth = take(PER_CLIENT, "doses", ANNA);
        Allowance other = take(PER_CLIENT, "visits", BADRUL);
        // then
        assertThat(fourth).isEqualTo(new Allowance(false, 3, 0, 60, 20));
        assertThat(other.granted()).isTrue();
    }

    @Test
    void refillsEvenlyRatherThanAtTheTurnOfTheMinute() {
        // given
        for (int i = 0; i < 4; i++) {
            take(PER_CLIENT, "visits", ANNA);
        }
        // when
        nanos.addAndGet(Duration.ofSeconds(20).toNanos());
        // then
        assertThat(take(PER_CLIENT, "visits", ANNA).granted()).isTrue();
        assertThat(take(PER_CLIENT, "visits", ANNA).granted()).isFalse();
    }

    @Test
    void givesEachRouteItsOwnBudgetWhenTheRuleIsNotShared() {
        // given
        LimitRule own = new LimitRule("own/0", new ByHeader("X-Selamat-Client"), 1, Duration.ofMinutes(1), false);
        take(own, "visits", ANNA);
        // then
        assertThat(take(own, "visits", ANNA).granted()).isFalse();
        assertThat(take(own, "orders", ANNA).granted()).isTrue();
    }

    @Test
    void countsTheAddressesOfOneIpv6SubscriberTogether() {
        // given
        address("2001:db8:1:2::1");
        address("2001:db8:1:2:ffff::99");
        // then
        assertThat(address("2001:db8:1:2:3:4:5:6").granted()).isFalse();
        assertThat(address("2001:db8:1:3::1").granted()).isTrue();
        assertThat(address("192.0.2.1").granted()).isTrue();
    }

    @Test
    void saysNothingOfAClientThatNoRuleKnows() {
        assertThat(limits.take(List.of(PER_CLIENT), "visits", Map.of(), "192.0.2.1")).isEmpty();
    }

    @Test
    void tellsTheStricterOfTwoBudgets() {
        // given
        List<LimitRule> both = List.of(PER_CLIENT, PER_ADDRESS);
        // then
        assertThat(limits.take(both, "visits", ANNA, "192.0.2.7").orElseThrow().limit()).isEqualTo(2);
        limits.take(both, "visits", ANNA, "192.0.2.7");
        assertThat(limits.take(both, "visits", ANNA, "192.0.2.7").orElseThrow().granted()).isFalse();
    }

    @Test
    void scalesForLoadTests() {
        // given
        RateLimits scaled = new RateLimits(100, new StandingClock(nanos));
        // then
        assertThat(scaled.take(List.of(PER_CLIENT), "visits", ANNA, "").orElseThrow().limit()).isEqualTo(300);
    }

    private Allowance take(LimitRule rule, String route, Map<String, String> headers) {
        return limits.take(List.of(rule), route, headers, "192.0.2.1").orElseThrow();
    }

    private Allowance address(String address) {
        return limits.take(List.of(PER_ADDRESS), "keys", Map.of(), address).orElseThrow();
    }

    private record StandingClock(AtomicLong nanos) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
