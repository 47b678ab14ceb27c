package org.selamat.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;

/** Work by the clock doesn't begin any more once the service is asked to stop: its database is about to be closed. */
@ApplicationScoped
class ScheduledWork {

    void stop(@Observes ShutdownEvent asked, Scheduler scheduler) {
        scheduler.pause();
    }
}
