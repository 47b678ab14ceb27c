package org.selamat.gateway.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.selamat.gateway.files.LimitRule;
import org.selamat.gateway.files.LimitRule.ByAddress;
import org.selamat.gateway.files.LimitRule.ByHeader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * A token bucket per rule and client, in memory of this process: two replicas grant twice as much, which bounds abuse well
 * enough without a
 * store on every request's path. A bucket refills evenly, so that no client has to wait for the turn of a minute.
 */
public final class RateLimits {

    /** Clients remembered per rule; with more than this many at once the quietest start anew with a full budget. */
    private static final int MAX_CLIENTS = 200_000;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final double scale;
    private final TimeMeter time;
    private final Map<LimitRule, Cache<String, Bucket>> buckets = new ConcurrentHashMap<>();

    /**
     * @param scale
     *        multiplies every limit
     */
    public RateLimits(double scale, TimeMeter time) {
        this.scale = scale;
        this.time = time;
    }

    /**
     * Takes one request from every budget that applies.
     *
     * @param route
     *        for rules that aren't shared between routes
     * @param headers
     *        filled from the claims of a verified token
     * @return empty when no rule knows this client
     */
    public Optional<Allowance> take(List<LimitRule> rules, String route, Map<String, String> headers, String address) {
        Allowance strictest = null;
        for (LimitRule rule : rules) {
            String client = client(rule, headers, address);
            if (client != null) {
                Allowance allowance = take(rule, rule.shared() ? client : route + " " + client);
                strictest = strictest == null ? allowance : strictest.stricter(allowance);
            }
        }
        return Optional.ofNullable(strictest);
    }

    private static String client(LimitRule rule, Map<String, String> headers, String address) {
        if (rule.client() instanceof ByAddress) {
            return Addresses.subscriber(address);
        }
        return headers.get(((ByHeader) rule.client()).name());
    }

    private Allowance take(LimitRule rule, String client) {
        long capacity = Math.max(1, Math.round(rule.requests() * scale));
        Cache<String, Bucket> clients = buckets.computeIfAbsent(rule, RateLimits::cache);
        ConsumptionProbe probe = clients.get(client, key -> bucket(capacity, rule.per())).tryConsumeAndReturnRemaining(1);
        return new Allowance(probe.isConsumed(), capacity, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** A bucket that nobody used for its whole period is full, so that forgetting it changes nothing. */
    private static Cache<String, Bucket> cache(LimitRule rule) {
        return Caffeine.newBuilder().maximumSize(MAX_CLIENTS).expireAfterAccess(rule.per()).build();
    }

    private Bucket bucket(long capacity, Duration per) {
        return Bucket.builder().withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, per)).build();
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
    }
}
