package org.selamat.kit;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the kit; each service sets only {@code selamat.service}. */
@ConfigMapping(prefix = "selamat")
public interface KitConfig {

    /**
     * The service's short name, for example {@code status}: event source, token audience ({@code status-service}), consumer
     * group.
     */
    String service();

    /** Kafka bootstrap servers. */
    @WithDefault("${kafka.bootstrap.servers}")
    String kafka();

    /** Base64 of the 32-byte key that seals stored idempotent answers. */
    Optional<String> answerKey();

    /**
     * Verified tokens that are remembered, by their hash, until they end; one takes about four kilobytes. None by default: it
     * pays where somebody comes again and again with the same token.
     */
    @WithDefault("0")
    int knownTokens();

    Relay relay();

    Intake intake();

    Retention retention();

    Roles roles();

    /** The outbox relay. */
    interface Relay {

        @WithDefault("true")
        boolean enabled();

        /** Rows a transaction; 500 keeps a batch below a megabyte of our events. */
        @WithDefault("500")
        int batch();

        /** Longest wait of an event when no signal arrives, for example after a crash or from a second replica. */
        @WithDefault("PT0.5S")
        Duration poll();

        /**
         * Pause after a batch that wasn't full, for a service whose rows come one by one without end: each batch costs a
         * transaction and a round trip, however small it is.
         */
        @WithDefault("PT0S")
        Duration linger();

        /** How long the broker may take to acknowledge; a batch's transaction stays open that long at most. */
        @WithDefault("PT10S")
        Duration timeout();

        /** Longest pause between tries while Kafka is away: the drain starts at most this long after its return. */
        @WithDefault("PT5S")
        Duration maxPause();
    }

    /** Retrying what came in and could not be processed yet. */
    interface Intake {

        @WithDefault("PT0.2S")
        Duration firstPause();

        @WithDefault("PT10S")
        Duration maxPause();
    }

    /** What the nightly cleaning forgets. */
    interface Retention {

        /** Inbox claims: longer than any topic keeps its records (7 days), so that no record can come twice after it. */
        @WithDefault("P14D")
        Duration inbox();

        /** Idempotent answers: 24 hours, by the API conventions. */
        @WithDefault("PT24H")
        Duration answers();
    }

    /** Roles that each token issuer may give; everything else in a token is ignored. */
    interface Roles {

        @WithDefault("citizen,registrant")
        Set<String> citizen();

        @WithDefault("partner-airline,partner-airline-supervisor,partner-lab,partner-centre")
        Set<String> partner();

        @WithDefault("helpdesk-l1,helpdesk-l2,correction-approver,health-officer,batch-approver,social-desk,boarding-desk,auditor,key-custodian")
        Set<String> staff();
    }
}
