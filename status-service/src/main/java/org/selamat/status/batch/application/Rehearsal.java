package org.selamat.status.batch.application;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.area.domain.Residences;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.Batches;
import org.selamat.status.batch.domain.DryRun;
import org.selamat.status.batch.domain.DryRunCount;
import org.selamat.status.batch.domain.DryRunCount.Outcome;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.evidence.domain.Provenance;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.PersonRegister;

/** Folds every row of a batch over what is known about its person, page by page, and writes nothing. */
@ApplicationScoped
class Rehearsal {

    private static final int PAGE = 500;

    private final Batches batches;
    private final EvidenceLog log;
    private final Backgrounds backgrounds;
    private final Folding folding;

    Rehearsal(Batches batches, EvidenceLog log, Backgrounds backgrounds, Folding folding) {
        this.batches = batches;
        this.log = log;
        this.backgrounds = backgrounds;
        this.folding = folding;
    }

    DryRun of(Batch batch) {
        DryRunCount count = new DryRunCount();
        for (int from = 0; from < batch.rows(); from += PAGE) {
            rehearse(batch, batches.rows(batch.id(), from, PAGE), count);
        }
        return count.at(folding.now());
    }

    private void rehearse(Batch batch, List<BatchRow> rows, DryRunCount count) {
        Set<PersonId> people = rows.stream().map(BatchRow::person).collect(Collectors.toSet());
        Map<PersonId, EvidenceSet> evidence = log.of(people);
        Background background = backgrounds.of(rows, people);
        for (BatchRow row : rows) {
            EvidenceSet own = evidence.getOrDefault(row.person(), EvidenceSet.EMPTY);
            Basis basis = Provenance.ofBulkDecision(background.named(row), own, row.occurredAt());
            count.add(row, background.knows(row), background.regionOf(row),
                    folding.outcome(own, row.evidence(batch.id(), batch.uploader(), basis)));
        }
    }

    /** What else is known about the people and cases of a page. */
    @ApplicationScoped
    static class Backgrounds {

        private final NamedGrounds grounds;
        private final PersonRegister persons;
        private final Residences residences;

        Backgrounds(NamedGrounds grounds, PersonRegister persons, Residences residences) {
            this.grounds = grounds;
            this.persons = persons;
            this.residences = residences;
        }

        Background of(List<BatchRow> rows, Set<PersonId> people) {
            Set<UUID> named = rows.stream().flatMap(row -> row.caseId().stream())
                    .collect(Collectors.toCollection(HashSet::new));
            return new Background(persons.known(people), grounds.of(rows), residences.statesOf(named),
                    residences.statesOfPersons(people));
        }
    }

    private record Background(Set<PersonId> known, Map<Integer, Basis> grounds, Map<UUID, String> ofCases,
            Map<PersonId, String> ofPersons) {

        boolean knows(BatchRow row) {
            return known.contains(row.person());
        }

        Optional<Basis> named(BatchRow row) {
            return Optional.ofNullable(grounds.get(row.line()));
        }

        Optional<String> regionOf(BatchRow row) {
            return Optional.ofNullable(ofPersons.get(row.person())).or(() -> row.caseId().map(ofCases::get));
        }
    }

    /** The fold as of one moment. */
    @ApplicationScoped
    static class Folding {

        private final StatusFold fold;
        private final Clock clock;

        Folding(StatusFold fold, Clock clock) {
            this.fold = fold;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        Outcome outcome(EvidenceSet own, Evidence added) {
            Instant now = clock.instant();
            return new Outcome(fold.at(now, own), fold.at(now, own.with(added)), added.isBacked());
        }
    }
}
