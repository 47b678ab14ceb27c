package org.selamat.gateway.files;

import java.time.Duration;
import java.util.List;

/**
 * How much of the suite one client may use at its targets.
 *
 * @param bodyLimit
 *        bytes of a request body
 * @param maxParallel
 *        requests under way to one backend under this policy; beyond it callers are told to come back, so that no queue grows
 * @param retries
 *        further tries of a read whose connection failed; writes are never tried twice
 */
public record TrafficPolicy(String name, List<Target> targets, long bodyLimit, List<LimitRule> limits, int maxParallel,
        Duration connectTimeout,
        int retries) {
}
