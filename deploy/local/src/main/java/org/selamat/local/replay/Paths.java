package org.selamat.local.replay;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.selamat.local.client.Api;

/** The ways in and which of them are lost at a moment of the day that is played. */
final class Paths {

    /** Nobody listens on port 1 (tcpmux): a lost way is a refused connection, not a pretended one. */
    private static final Api NOWHERE = new Api(URI.create("http://127.0.0.1:1"));

    private final Api gateway;
    private final double speed;
    private final List<Disturbance> disturbances;
    private volatile long begin;

    Paths(Api gateway, double speed, List<Disturbance> disturbances) {
        this.gateway = gateway;
        this.speed = speed;
        this.disturbances = disturbances;
        this.begin = System.nanoTime();
    }

    void beginNow() {
        begin = System.nanoTime();
    }

    /** @param path which way this try takes, from 0 to {@link Disturbance#PATHS} */
    Api at(long nanoTime, int path) {
        long playedNanos = (long) ((nanoTime - begin) * speed);
        if (playedNanos < 0 || playedNanos >= Duration.ofDays(1).toNanos()) {
            return gateway;
        }
        var time = LocalTime.ofNanoOfDay(playedNanos);
        return disturbances.stream().anyMatch(disturbance -> disturbance.covers(time) && path < disturbance.lost()) ? NOWHERE
                : gateway;
    }
}
