package org.selamat.status.airline.application;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.access.Caller;
import org.selamat.status.StatusConfig;
import org.selamat.status.airline.domain.Allowance;

/** What is agreed with each airline: for which purposes it may ask, and about how many passengers a minute and replica. */
@ApplicationScoped
public class AirlineTerms {

    private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();
    private final StatusConfig.Airlines config;
    private final Caller caller;
    private final Clock clock;

    AirlineTerms(StatusConfig config, Caller caller, Clock clock) {
        this.config = config.airlines();
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the calling airline may ask for the purpose that it gave. */
    public boolean coverPurpose() {
        return coverPurposeOf(caller);
    }

    public boolean coverPurposeOf(Caller airline) {
        return airline.purpose().filter(config.purposes()::contains).isPresent();
    }

    /** Whether the calling airline may ask about so many passengers now; if so, they count. */
    public boolean take(int passengers) {
        return take(passengers, caller);
    }

    public boolean take(int passengers, Caller by) {
        Allowance allowance = allowanceOf(by.organisation());
        synchronized (allowance) {
            return allowance.take(passengers, clock.instant()).isEmpty();
        }
    }

    /** What was taken for a question that had been answered before, or is asked again another way. */
    public void giveBack(int passengers, Caller by) {
        Allowance allowance = allowanceOf(by.organisation());
        synchronized (allowance) {
            allowance.giveBack(passengers);
        }
    }

    private Allowance allowanceOf(String airline) {
        int perMinute = config.passengersPerMinuteOf().getOrDefault(airline, config.passengersPerMinute());
        return allowances.computeIfAbsent(airline, id -> new Allowance(perMinute, clock.instant()));
    }
}
