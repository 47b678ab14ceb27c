package org.selamat.status.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.persistence.PolicyFile;
import org.selamat.status.testsupport.Facts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Merging and parting persons: whatever order the news comes in, and back to where it was. */
class SamePersonsProperties {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());
    private static final List<PersonId> PEOPLE = IntStream.range(0, 5).mapToObj(i -> new PersonId(new UUID(7, i))).toList();
    private static final EvidenceKind[] KINDS = { EvidenceKind.PCR_POSITIVE, EvidenceKind.CLOSE_CONTACT, EvidenceKind.EXPOSURE,
            EvidenceKind.CASE_SUSPECTED, EvidenceKind.HOME_SURVEILLANCE };

    @Provide
    Arbitrary<List<News>> news() {
        return Combinators.combine(Arbitraries.integers().between(1, 6), Arbitraries.of(PEOPLE), Arbitraries.of(PEOPLE),
                Arbitraries.of(true, false)).as(News::new).filter(one -> !one.survivor.equals(one.merged)).list().ofMaxSize(12);
    }

    @Property(tries = 200)
    void orderAndRepetitionOfTheNewsDoNotMatter(@ForAll("news") List<News> news, @ForAll Random random) {
        // given
        List<News> first = oneMeaningPerMerge(news);
        List<News> delivered = new ArrayList<>(first);
        delivered.addAll(first.subList(0, first.size() / 2));
        Collections.shuffle(delivered, random);
        // when / then
        assertThat(statuses(delivered)).isEqualTo(statuses(first));
    }

    @Property(tries = 200)
    void mergedAndUnmergedIsAsIfItHadNeverBeen(@ForAll("news") List<News> news) {
        // given
        List<News> before = oneMeaningPerMerge(news);
        List<News> after = new ArrayList<>(before);
        // when
        after.add(new News(99, PEOPLE.get(0), PEOPLE.get(4), false));
        after.add(new News(99, PEOPLE.get(0), PEOPLE.get(4), true));
        // then
        assertThat(statuses(after)).isEqualTo(statuses(before));
    }

    @Property(tries = 200)
    void everyIdOfOnePersonHasTheSameStatusAndNobodyLosesARestriction(@ForAll("news") List<News> news) {
        // given
        Map<PersonId, Status> apart = statuses(List.of());
        Known merges = new Known(oneMeaningPerMerge(news));
        // when
        Map<PersonId, Status> together = statuses(oneMeaningPerMerge(news));
        // then
        for (PersonId person : PEOPLE) {
            SamePersons.of(List.of(person), merges).of(person)
                    .forEach(other -> assertThat(together.get(other)).isEqualTo(together.get(person)));
            assertThat(apart.get(person).label().isWorseThan(together.get(person).label())).isFalse();
        }
    }

    /** A merge id names one pair. */
    private static List<News> oneMeaningPerMerge(List<News> news) {
        Map<Integer, News> pairs = new HashMap<>();
        return news.stream().map(one -> {
            News known = pairs.computeIfAbsent(one.id, id -> one);
            return new News(one.id, known.survivor, known.merged, one.undone);
        }).toList();
    }

    private static Map<PersonId, Status> statuses(List<News> news) {
        Known merges = new Known(news);
        Map<PersonId, Status> statuses = new HashMap<>();
        SamePersons same = SamePersons.of(PEOPLE, merges);
        PEOPLE.forEach(person -> statuses.put(person, FOLD.at(NOW, EvidenceSet.of(
                same.of(person).stream().map(SamePersonsProperties::evidence).toList(), List.of()))));
        return statuses;
    }

    /** One fact about each, always the same. */
    private static Evidence evidence(PersonId person) {
        int i = PEOPLE.indexOf(person);
        Evidence fact = KINDS[i] == EvidenceKind.EXPOSURE ? Facts.exposure(NOW.minusSeconds(3600), 30, 1)
                : i == 0 ? Facts.lab(KINDS[i], NOW.minusSeconds(3600)) : Facts.officer(KINDS[i], NOW.minusSeconds(3600));
        return new Evidence(new EvidenceId(new UUID(9, i)), person, fact.kind(), fact.grade(), fact.occurredAt(),
                fact.details(),
                fact.origin());
    }

    record News(int id, PersonId survivor, PersonId merged, boolean undone) {
    }

    /** What the table does: a merge stands unless its undoing has arrived, before or after. */
    private static final class Known implements Merges {

        private final Map<UUID, Merge> merges = new HashMap<>();
        private final Set<UUID> undone = new HashSet<>();

        Known(List<News> news) {
            news.forEach(one -> {
                Merge merge = new Merge(new UUID(8, one.id), one.survivor, one.merged);
                if (one.undone) {
                    undo(merge);
                } else {
                    add(merge);
                }
            });
        }

        @Override
        public void add(Merge merge) {
            merges.put(merge.id(), merge);
        }

        @Override
        public void undo(Merge merge) {
            undone.add(merge.id());
        }

        @Override
        public void keepAsItWas(Merge merge) {
            throw new UnsupportedOperationException("nothing is held here");
        }

        @Override
        public void takeAsTold(Collection<UUID> told) {
            throw new UnsupportedOperationException("nothing is held here");
        }

        @Override
        public List<Merge> of(Collection<PersonId> persons) {
            return merges.values().stream().filter(merge -> !undone.contains(merge.id()))
                    .filter(merge -> persons.stream().anyMatch(merge::touches)).toList();
        }
    }
}
