package org.selamat.status.reversal.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchAnnouncements;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.ReversalAnnouncements;
import org.selamat.status.reversal.domain.Reversals;
import org.selamat.status.reversal.domain.Target;

/** The end of a reversal in this service; the copies' part comes after. */
@ApplicationScoped
class FinishReversal {

    private final Reversals reversals;
    private final Batches batches;
    private final BatchAnnouncements batchNews;
    private final ReversalAnnouncements news;
    private final Clock clock;

    FinishReversal(Reversals reversals, Batches batches, BatchAnnouncements batchNews, ReversalAnnouncements news,
            Clock clock) {
        this.reversals = reversals;
        this.batches = batches;
        this.batchNews = batchNews;
        this.news = news;
        this.clock = clock;
    }

    void finish(Reversal reversal) {
        Reversal done = reversal.done(clock.instant());
        reversals.replace(done);
        if (done.target().kind() == Target.Kind.STATUS_BATCH) {
            Batch reversed = batches.forUpdate(done.unit()).orElseThrow().reversed();
            batches.replace(reversed);
            batchNews.reversed(reversed, done.correctionId());
        }
        if (done.correctionId().isPresent()) {
            news.applied(done, reversals.convergenceOf(done.unit()).touched());
        }
    }
}
