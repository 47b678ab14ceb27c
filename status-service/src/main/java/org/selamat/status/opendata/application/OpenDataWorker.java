package org.selamat.status.opendata.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.status.StatusConfig;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Notes minutes all the time and publishes when a day is over. */
@ApplicationScoped
class OpenDataWorker {

    private static final Logger LOG = Logger.getLogger(OpenDataWorker.class);

    private final PublishFigures publish;
    private final NoteMinute note;
    private final StatusConfig config;

    OpenDataWorker(PublishFigures publish, NoteMinute note, StatusConfig config) {
        this.publish = publish;
        this.note = note;
        this.config = config;
    }

    /** Three times a minute, so that a slow moment is no outage. */
    @Scheduled(identity = "minutes", every = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void note() {
        note.now();
    }

    @Scheduled(identity = "open-data", every = "{status.work.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void publish() {
        int figures = config.work().enabled() ? publish.ifDue() : 0;
        if (figures > 0) {
            LOG.infof("published or revised %d figures", figures);
        }
    }
}
