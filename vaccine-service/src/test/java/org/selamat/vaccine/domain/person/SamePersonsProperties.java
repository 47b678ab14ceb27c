package org.selamat.vaccine.domain.person;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

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

import org.selamat.vaccine.domain.PersonId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Merging and parting persons: whatever order the news comes in, and back to where it was. */
class SamePersonsProperties {

    private static final List<PersonId> PEOPLE = IntStream.range(0, 5).mapToObj(i -> new PersonId(new UUID(7, i))).toList();

    @Provide
    Arbitrary<List<News>> news() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.of(true, false)).as(News::new).list()
                .ofMaxSize(14);
    }

    @Property(tries = 200)
    void order_and_repetition_of_the_news_do_not_matter(@ForAll("news") List<News> news, @ForAll Random random) {
        // given
        var delivered = new ArrayList<>(news);
        delivered.addAll(news.subList(0, news.size() / 2));
        Collections.shuffle(delivered, random);

        // then
        assertThat(persons(delivered)).isEqualTo(persons(news));
    }

    @Property(tries = 200)
    void merged_and_unmerged_is_as_if_it_had_never_been(@ForAll("news") List<News> news) {
        var after = new ArrayList<>(news);
        after.add(new News(99, false));
        after.add(new News(99, true));
        assertThat(persons(after)).isEqualTo(persons(news));
    }

    @Property(tries = 200)
    void whoever_is_one_with_another_is_the_same_from_both_sides(@ForAll("news") List<News> news) {
        var persons = persons(news);
        persons.forEach((person, ids) -> ids.forEach(id -> assertThat(persons.get(id)).isEqualTo(ids).contains(person)));
    }

    private static Map<PersonId, Set<PersonId>> persons(List<News> news) {
        var known = new Known();
        news.forEach(known::take);
        // asked one by one, so that the way through several merges has to be found
        return PEOPLE.stream().collect(toMap(person -> person, person -> SamePersons.of(List.of(person), known).of(person)));
    }

    /** A merge's number says whom it is about. */
    record News(int id, boolean undone) {

        Merge merge() {
            return new Merge(new UUID(8, id), PEOPLE.get(id % 5), PEOPLE.get((id + 1 + id / 5) % 5));
        }
    }

    /** What the table does: a merge stands unless its undoing has arrived, before or after. */
    private static final class Known implements Merges {

        private final Map<UUID, Merge> merges = new HashMap<>();
        private final Set<UUID> undone = new HashSet<>();

        void take(News news) {
            if (news.undone()) {
                undo(news.merge());
            } else {
                add(news.merge());
            }
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
        public List<Merge> of(Collection<PersonId> persons) {
            return merges.values().stream().filter(merge -> !undone.contains(merge.id()))
                    .filter(merge -> persons.contains(merge.survivor()) || persons.contains(merge.merged())).toList();
        }
    }
}
