package org.selamat.checkin.visit.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.visit.domain.CheckInOutcome;
import org.selamat.checkin.visit.domain.CheckOutOutcome;
import org.selamat.checkin.visit.domain.Scan;
import org.selamat.checkin.visit.domain.VisitId;

/**
 * Takes what a phone kept while it was offline. Each visit stands for itself: one that is refused, or can't be written now,
 * keeps none of the others out.
 */
@ApplicationScoped
public class UploadVisits {

    /** One visit from the queue of a phone. */
    public record Item(Scan scan, Optional<Instant> checkedOutAt) {
    }

    /**
     * What came of one visit.
     *
     * @param visit empty when it couldn't be written now; to be sent again
     * @param checkOut empty when there was none to record
     */
    public record Result(VisitId id, Optional<CheckInOutcome> visit, Optional<CheckOutOutcome> checkOut) {
    }

    private final CheckIn checkIn;
    private final CheckOut checkOut;

    UploadVisits(CheckIn checkIn, CheckOut checkOut) {
        this.checkIn = checkIn;
        this.checkOut = checkOut;
    }

    /** @return one result an item, in their order; empty, with nothing recorded, when too many others are waiting */
    public Optional<List<Result>> upload(List<Item> items) {
        return checkIn.checkIn(items.stream().map(Item::scan).toList()).map(outcomes -> {
            var results = new ArrayList<Result>();
            for (int i = 0; i < items.size(); i++) {
                results.add(result(items.get(i), settled(outcomes.get(i))));
            }
            failIfNothingCouldBeWritten(results, outcomes);
            return results;
        });
    }

    private Result result(Item item, Optional<CheckInOutcome> outcome) {
        boolean recorded = outcome.filter(CheckInOutcome.Accepted.class::isInstance).isPresent();
        var left = item.checkedOutAt().filter(at -> recorded)
                .map(at -> checkOut.checkOut(item.scan().id(), item.scan().person(), at));
        return new Result(item.scan().id(), outcome, left);
    }

    private static Optional<CheckInOutcome> settled(CompletableFuture<CheckInOutcome> outcome) {
        try {
            return Optional.of(outcome.join());
        } catch (CompletionException e) {
            return Optional.empty();
        }
    }

    /** The database is away, then: the phone is told so once, not visit by visit. */
    private static void failIfNothingCouldBeWritten(List<Result> results, List<CompletableFuture<CheckInOutcome>> outcomes) {
        if (!results.isEmpty() && results.stream().allMatch(result -> result.visit().isEmpty())) {
            outcomes.get(0).join();
        }
    }
}
