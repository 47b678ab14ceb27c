package org.selamat.kit.event;

import jakarta.inject.Singleton;

import org.selamat.kit.KitConfig;

import io.quarkus.scheduler.Scheduled;

/** Keeps the inbox no longer than topics keep records. */
@Singleton
class InboxCleaning {

    private final Inbox inbox;
    private final KitConfig config;

    InboxCleaning(Inbox inbox, KitConfig config) {
        this.inbox = inbox;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        inbox.forget(config.retention().inbox());
    }
}
