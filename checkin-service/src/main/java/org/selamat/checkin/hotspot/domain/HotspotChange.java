package org.selamat.checkin.hotspot.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/** What becomes of a hotspot when the contacts at its premises are counted again. */
public sealed interface HotspotChange {

    /** It is one now and wasn't before. */
    record Declare(Hotspot.Size size, HotspotPolicy policy) implements HotspotChange {
    }

    /** It still is one. @param resized whether readers have to be told */
    record Keep(Hotspot hotspot, boolean resized) implements HotspotChange {
    }

    /** It is none any more. */
    record Close(Hotspot hotspot, Hotspot.End how) implements HotspotChange {
    }

    /** Nothing there, as before. */
    record Nothing() implements HotspotChange {
    }

    /**
     * @param standing what was declared of the premises and neither ended nor withdrawn
     * @param counts counts the contacts there in a window
     */
    static HotspotChange of(Optional<Hotspot> standing, LocalDate today, HotspotPolicies policies,
            BiFunction<HotspotPolicy, LocalDate, ContactCount> counts) {
        var policy = policies.on(today);
        var size = policy.judge(counts.apply(policy, today));
        if (size.isEmpty()) {
            return standing.<HotspotChange> map(known -> new Close(known, holds(known, policies, counts)
                    ? Hotspot.End.ENDED
                    : Hotspot.End.WITHDRAWN)).orElseGet(Nothing::new);
        }
        return standing.<HotspotChange> map(known -> new Keep(known.met(size.get(), policy.version(), today),
                known.size() != size.get())).orElseGet(() -> new Declare(size.get(), policy));
    }

    /** Whether, by what is known now, it was rightly one when it was last found to be. */
    static boolean holds(Hotspot hotspot, HotspotPolicies policies,
            BiFunction<HotspotPolicy, LocalDate, ContactCount> counts) {
        var policy = policies.version(hotspot.policyVersion()).orElseGet(() -> policies.on(hotspot.metOn()));
        return policy.judge(counts.apply(policy, hotspot.metOn())).isPresent();
    }
}
