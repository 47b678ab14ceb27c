package org.selamat.status;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.selamat.kit.group.GroupCommit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of this service. Health policy is none of them: it is versioned data, see {@code policy/status-policy.yaml}. */
@ConfigMapping(prefix = "status")
public interface StatusConfig {

    /** Base64 of the 32-byte key that identity-, vaccine- and status-service share to find persons by document. */
    Optional<String> documentIndexKey();

    /** Base64 of the 32-byte key that identity- and status-service share to compare names. */
    Optional<String> nameIndexKey();

    /** Base64 of 32 random bytes of this service's own: makes the ids by which an airline knows a passenger. */
    Optional<String> pairwiseKey();

    /** Folder with {@code key.pem}, a P-256 private key in PKCS 8: signs confirmations and webhooks. */
    Optional<Path> confirmationKeys();

    Work work();

    Memory memory();

    Webhook webhook();

    Airlines airlines();

    /** Boarding checks that are answered together. */
    Together checks();

    /** People's looks at their own statuses that are answered together. */
    Together looks();

    Reminders reminders();

    /** Writing to people who don't answer under an order. */
    interface Reminders {

        /** How often orders are looked at. */
        @WithDefault("1m")
        String every();

        /**
         * Messages in one such round and replica, so that a morning's reminders don't crowd out codes and news at the sender.
         */
        @WithDefault("3000")
        int atOnce();

        /** Orders looked at in one transaction; whoever changes one of them meanwhile waits for its end. */
        @WithDefault("500")
        int chunk();
    }

    Entry entry();

    Receipts receipts();

    /** Work in the background. */
    interface Work {

        /**
         * Rows of a batch in one transaction: short enough to lose little when a process dies; the brake is read after each.
         */
        @WithDefault("100")
        int chunk();

        /** The same of a reversal, which nobody has to brake: the more together, the fewer round trips for each. */
        @WithDefault("1000")
        int reversalChunk();

        /** How often what runs in the background is looked after. */
        @WithDefault("1s")
        String every();

        /** Whether this replica does background work. */
        @WithDefault("true")
        boolean enabled();
    }

    /** The boarding model in memory. */
    interface Memory {

        @WithDefault("true")
        boolean enabled();

        /** Where this replica keeps its snapshot; without one, a start reads the register and the topics. */
        Optional<Path> snapshot();

        @WithDefault("PT10M")
        Duration snapshotEvery();
    }

    /** Requests that are answered together. */
    interface Together {

        /** Inside at once, waiting or being answered; one takes about two kilobytes. */
        @WithDefault("1024")
        int mostWaiting();

        /** A transaction at most; a passenger's turn is held for its length. */
        @WithDefault("64")
        int group();

        @WithDefault("2")
        int writers();

        /** Those that are worth a statement without waiting for more. */
        @WithDefault("16")
        int enough();

        /** How long fewer wait for more after the group before; whoever comes alone doesn't wait. */
        @WithDefault("PT0.002S")
        Duration gather();

        default GroupCommit.Bounds bounds() {
            return new GroupCommit.Bounds(mostWaiting(), group(), writers(), enough(), gather());
        }
    }

    /** What is agreed with airlines. */
    interface Airlines {

        /** For what an airline may ask about a passenger; codes of the reviewed list. */
        @WithDefault("BOARDING_CHECK")
        Set<String> purposes();

        /** Passengers a minute and replica; twenty full manifests by default. */
        @WithDefault("10000")
        int passengersPerMinute();

        /** The same for single airlines, by client id. */
        Map<String, Integer> passengersPerMinuteOf();
    }

    /** What destinations ask of arrivals. */
    interface Entry {

        /** A policy file in place of the packaged one: destinations change their rules at a week's notice. */
        Optional<Path> policy();
    }

    /** Receipts of vaccine-service. */
    interface Receipts {

        /** Where its keys are published as a JWK set, http(s) or a file; without it no receipt is considered. */
        Optional<URI> keys();

        @WithDefault("1m")
        String keysEvery();

        /** How long keys hold that can't be seen to be published still: a compromised one is taken away there. */
        @WithDefault("PT1H")
        Duration keysHold();

        /** Who has to have signed. */
        @WithDefault("https://certificates.selamat.example")
        String issuer();
    }

    /** Pushing corrections to airlines. */
    interface Webhook {

        /** Local set-ups only: lets an airline's webhook be plain http on this machine. */
        @WithDefault("false")
        boolean allowLoopbackHttp();

        /** How long one attempt may take. */
        @WithDefault("PT5S")
        Duration timeout();

        @WithDefault("PT1S")
        Duration firstRetry();

        @WithDefault("PT1H")
        Duration longestRetry();

        /** After this a delivery is given up; the decision itself stays readable. */
        @WithDefault("PT24H")
        Duration giveUpAfter();
    }
}
