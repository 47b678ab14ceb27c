package org.selamat.checkin.exposure.messaging;

import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.jboss.logging.Logger;
import org.selamat.checkin.exposure.domain.VenueShare;
import org.selamat.checkin.exposure.domain.VenueShares;
import org.selamat.kit.KitConfig;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** This replica's membership, for as long as it runs. */
@ApplicationScoped
class ReplicaShare implements VenueShares {

    private static final Logger LOG = Logger.getLogger(ReplicaShare.class);
    private static final String GROUP = "checkin-matching";
    private static final String TOPIC = "selamat.checkin.visit.v2";
    private static final Duration TURN = Duration.ofSeconds(1);
    /** A replica that is gone is replaced after so long. */
    private static final int SESSION_MILLIS = 10_000;

    private final KitConfig config;
    private volatile boolean stopped;
    private volatile MatchingGroup group;
    private Thread member;

    ReplicaShare(KitConfig config) {
        this.config = config;
    }

    @Override
    public VenueShare current() {
        var known = group;
        return known == null ? VenueShare.ALL : known.current();
    }

    void start(@Observes StartupEvent event) {
        group = new MatchingGroup(TOPIC, GROUP, Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.kafka(),
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS));
        member = new Thread(this::run, "matching-group");
        member.setDaemon(true);
        member.start();
    }

    /** Leaves the group, so that the others needn't wait to take over. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (member != null) {
            group.wakeUp();
            member.join();
        }
    }

    private void run() {
        try (var own = group) {
            var before = own.current();
            while (!stopped) {
                own.poll(TURN);
                if (!own.current().equals(before)) {
                    before = own.current();
                    LOG.infof("this replica matches the venues of %d partitions of %d", before.partitions().size(),
                            before.of());
                }
            }
        } catch (RuntimeException e) {
            LOG.error("the matching group is lost; this replica goes on with what it had", e);
        }
    }
}
