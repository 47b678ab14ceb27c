package org.selamat.status.policy.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.selamat.status.StatusConfig;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Loads adopted policies before anything is decided, and keeps trials going. */
@ApplicationScoped
class PolicyWorker {

    private final LoadPolicies load;
    private final TryPolicy tries;
    private final StatusConfig config;

    PolicyWorker(LoadPolicies load, TryPolicy tries, StatusConfig config) {
        this.load = load;
        this.tries = tries;
        this.config = config;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        load.load();
    }

    @Scheduled(identity = "policies", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        load.load();
        boolean more = config.work().enabled();
        while (more) {
            more = tries.step(config.work().chunk());
        }
    }
}
