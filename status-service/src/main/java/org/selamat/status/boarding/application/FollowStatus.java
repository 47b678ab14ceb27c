package org.selamat.status.boarding.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.kit.event.Watermarks;
import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.webhook.domain.PushReason;

/** Feeds the boarding copy from the status topic, decides open flights again, and reports after a reversal how far it is. */
@ApplicationScoped
public class FollowStatus {

    private static final String BOARDING_MODEL = "boarding-model";
    private static final String AIRLINE_FEED = "airline-feed";

    private final BoardingModel model;
    private final RedecideBoarding redecide;
    private final Watermarks watermarks;

    FollowStatus(BoardingModel model, RedecideBoarding redecide, Watermarks watermarks) {
        this.model = model;
        this.redecide = redecide;
        this.watermarks = watermarks;
    }

    /** @param reversal the reversal that caused the change, if one did */
    @Transactional(TxType.MANDATORY)
    public void follow(Entry entry, Optional<BatchId> reversal) {
        model.put(entry);
        int queued = redecide.of(entry.person(), new PushReason(reversal, entry.version()));
        reversal.ifPresent(unit -> {
            report(BOARDING_MODEL, entry, unit);
            if (queued == 0) {
                report(AIRLINE_FEED, entry, unit);
            }
        });
    }

    private void report(String copy, Entry entry, BatchId unit) {
        watermarks.report(copy, entry.person().value(), entry.version(), unit.value());
    }
}
