package org.selamat.checkin.exposure.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.VisitBuilder.person;
import static org.selamat.checkin.testsupport.VisitBuilder.time;
import static org.selamat.checkin.testsupport.VisitBuilder.venue;
import static org.selamat.checkin.testsupport.VisitBuilder.visit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;

class PersonSpillTest {

    private static final int PEOPLE = 400;

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 999, 1_000_000 })
    void everybodyComesOnceWithAllVisitsHoweverMuchFitsIntoMemory(int inMemory) throws Exception {
        // given
        var visits = world();
        var expected = visits.stream().collect(Collectors.groupingBy(Visit::person));
        var found = new ArrayList<List<Visit>>();
        var before = namedFiles();
        try (var persons = new PersonSpill(inMemory)) {
            // when
            visits.forEach(persons::add);
            assertThat(namedFiles()).as("nothing is left when the process dies now").isSubsetOf(before);
            persons.forEach(own -> found.add(List.copyOf(own)));
        }
        // then
        assertThat(found).hasSize(PEOPLE);
        Map<PersonId, List<Visit>> byPerson = found.stream().collect(Collectors.toMap(own -> own.get(0).person(), own -> own));
        assertThat(byPerson.keySet()).isEqualTo(expected.keySet());
        byPerson.forEach((person, own) -> assertThat(own).containsExactlyInAnyOrderElementsOf(expected.get(person)));
    }

    private static List<Visit> world() {
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < PEOPLE; i++) {
            for (int scan = 0; scan <= i % 7; scan++) {
                var at = time("00:00").plus(Duration.ofMinutes(5L * i + scan));
                var made = visit(person(i), venue(scan), at).proof(Proof.values()[scan % Proof.values().length]);
                var plain = (i % 2 == 0 ? made.out(at.plusSeconds(90)) : made).build();
                visits.add(i % 3 > 0 ? plain
                        : new Visit(plain.id(), plain.person(), plain.venue(), plain.checkedInAt(), plain.receivedAt(),
                                plain.proof(), Optional.of(person(i + 1)), plain.checkedOutAt()));
            }
        }
        Collections.shuffle(visits, new Random(7));
        return visits;
    }

    private static List<Path> namedFiles() throws Exception {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("visits") && file.toString().endsWith(".tmp"))
                    .toList();
        }
    }
}
