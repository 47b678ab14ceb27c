package org.selamat.status.boarding.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.kit.event.Watermarks;
import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
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

    /** In their order; of a person who changed twice the second change comes after everything that the first one brought. */
    @Transactional(TxType.MANDATORY)
    public void follow(List<Change> changes) {
        List<Change> waiting = changes;
        while (!waiting.isEmpty()) {
            Set<PersonId> taken = new HashSet<>();
            Map<Boolean, List<Change>> round = waiting.stream()
                    .collect(Collectors.partitioningBy(change -> taken.add(change.entry().person())));
            followEach(round.get(true));
            waiting = round.get(false);
        }
    }

    private void followEach(List<Change> changes) {
        model.put(changes.stream().map(Change::entry).toList());
        Set<PersonId> flying = redecide.affected(changes.stream().map(change -> change.entry().person()).toList());
        Set<PersonId> pushed = redecide.of(changes.stream().filter(change -> flying.contains(change.entry().person()))
                .collect(Collectors.toMap(change -> change.entry().person(),
                        change -> new PushReason(change.reversal(), change.entry().version()))));
        changes.stream().filter(change -> change.reversal().isPresent())
                .collect(Collectors.groupingBy(change -> change.reversal().orElseThrow()))
                .forEach((unit, ofOne) -> report(unit, ofOne.stream().map(Change::entry).toList(), pushed));
    }

    /** What is pushed is reported by whoever sees it taken. */
    private void report(BatchId unit, List<Entry> entries, Set<PersonId> pushed) {
        watermarks.report(BOARDING_MODEL, unit.value(), held(entries.stream()));
        watermarks.report(AIRLINE_FEED, unit.value(),
                held(entries.stream().filter(entry -> !pushed.contains(entry.person()))));
    }

    private static Map<UUID, Long> held(Stream<Entry> entries) {
        return entries.collect(Collectors.toMap(entry -> entry.person().value(), Entry::version));
    }

    /**
     * What the topic told.
     *
     * @param reversal the reversal that caused the change, if one did
     */
    public record Change(Entry entry, Optional<BatchId> reversal) {
    }
}
