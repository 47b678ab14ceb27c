package org.selamat.checkin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of this service. Numbers of epidemiology aren't here but in {@code policy/exposure.json}. */
@ConfigMapping(prefix = "checkin")
public interface CheckinConfig {

    /** Address in front of {@code #} in every venue code; codes with another one are refused. */
    @WithDefault("https://selamat.example/c")
    String codeBase();

    /**
     * Folder with {@code key.pem} (P-256, PKCS #8), which signs; keys with a first day in their name sign from it on, and any
     * number of other {@code *.pem} only verify.
     */
    Optional<Path> venueKeys();

    /**
     * Folders that keep the keys of the visits' days, each of them all: two, on different storage, and backups of neither.
     * Whoever
     * loses every one of them loses the visits of 90 days; whoever copies one keeps what people were told is forgotten.
     */
    Optional<List<Path>> visitKeys();

    /** Folder with TrueType or OpenType fonts for the languages of a poster that the embedded typeface can't write. */
    Optional<Path> posterFonts();

    /** Makes a key for this run when there is no folder: for development and tests, whose codes may die with the process. */
    @WithDefault("false")
    boolean ephemeralKey();

    /** Verified codes kept in memory; one takes about 500 bytes. The national peak day had 766,580 venues. */
    @WithDefault("50000")
    int codeCache();

    /** Searches for a venue that one person may make in an hour, a replica. */
    @WithDefault("20")
    int searchesPerHour();

    /** Premises that one owner may have open: more than the branches of any chain that one person looks after. */
    @WithDefault("500")
    int mostVenues();

    /**
     * New visits of one person that one account may have recorded on a local day, a replica: fifty times what anybody makes.
     * More than the policy's 20 weigh less, and this many are recorded; it keeps a single token from filling the tables.
     */
    @WithDefault("1000")
    int mostVisitsPerDay();

    /**
     * Requests to check in or out that are worked on at once; the next one is answered 503 right away. At 10,000 a second, 512
     * are 50 ms of work.
     */
    @WithDefault("512")
    int maxInFlight();

    Ingest ingest();

    Partitions partitions();

    Matching matching();

    Segments segments();

    /** Grouping of check-ins: everyone who waits while a group commits is in the next group. */
    interface Ingest {

        /** Check-ins inside at once, those of uploads included; one takes about a kilobyte. */
        @WithDefault("4096")
        int mostWaiting();

        /** Check-ins a statement: at 200 a statement PostgreSQL took ten times more than one by one, and more gain little. */
        @WithDefault("256")
        int group();

        /** Connections that write groups: one does, the others help when it doesn't keep up, or hangs. */
        @WithDefault("2")
        int writers();

        /**
         * Check-ins that are written without waiting for more, however many come: from here on a statement's own cost is lost
         * among its rows.
         */
        @WithDefault("128")
        int enough();

        /**
         * How long after a group fewer wait for more, unless all who were lately here are waiting: at the national peak
         * half-hour (908 a second) fifteen and more then share a statement, and an answer stays well below 50 ms.
         */
        @WithDefault("PT0.02S")
        Duration gather();
    }

    /** Day partitions of the visits. */
    interface Partitions {

        /** Days made ahead, so that a scheduler that stands still for a week loses nothing. */
        @WithDefault("7")
        int ahead();

        /** Days that a visit is kept: 90, as the national app promised (mysejahtera/README.md of the ministry's open data). */
        @WithDefault("90")
        int retentionDays();
    }

    /** Days packed into memory for matching; a day without one is matched from its partition. */
    interface Segments {

        /** How far back: contact tracing looks at 14 days. */
        @WithDefault("14")
        int days();

        /**
         * Visits kept in memory, newest days first; one takes about 22 bytes with its share of the ids. 14 days of the national
         * peak are 443 million.
         */
        @WithDefault("1000000")
        long mostVisits();

        /** Changes to a day after which it is packed anew; until then each match looks at them beside it. */
        @WithDefault("20000")
        int mostChanged();
    }

    /** Matching again what late facts touched. */
    interface Matching {

        /**
         * Exposures found or withdrawn a second by all replicas together, so that a crowd that is told never floods
         * status-service.
         */
        @WithDefault("500")
        int resultsPerSecond();

        /** A part of a case that the replica with its venues hasn't taken for so long is taken by any other. */
        @WithDefault("PT30S")
        Duration overdue();

        /** Cases taken from the queue in one go. */
        @WithDefault("50")
        int batch();

        /**
         * After a case is matched, it is matched once more this much later, for visits that committed while the first match
         * ran.
         */
        @WithDefault("PT60S")
        Duration secondLook();
    }
}
