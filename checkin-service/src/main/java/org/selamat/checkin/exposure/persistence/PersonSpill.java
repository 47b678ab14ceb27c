package org.selamat.checkin.exposure.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.Visit;

/**
 * Puts the visits of each person together that come in any order. The database can't: a person's pseudonym differs from day to
 * day. A world that is small stays in memory; a nation goes through temporary files, one for a part of the people, which are
 * read back one by one.
 */
final class PersonSpill implements AutoCloseable {

    /** Visits in memory: with its ids one takes some 300 bytes. */
    private static final int IN_MEMORY = 100_000;
    /** A day of the nation and the one before, 69 million visits, are 270,000 a file. */
    private static final int FILES = 256;

    private final int inMemory;
    private final List<Visit> few = new ArrayList<>();
    private final List<SpillFile> parts = new ArrayList<>();

    PersonSpill() {
        this(IN_MEMORY);
    }

    PersonSpill(int inMemory) {
        this.inMemory = inMemory;
    }

    void add(Visit visit) {
        if (parts.isEmpty() && few.size() < inMemory) {
            few.add(visit);
        } else {
            spill(visit);
        }
    }

    /** Each person once, with all of their visits. */
    void forEach(Consumer<List<Visit>> person) {
        if (parts.isEmpty()) {
            byPerson(few).values().forEach(person);
        }
        parts.forEach(part -> byPerson(part.read()).values().forEach(person));
    }

    @Override
    public void close() {
        parts.forEach(SpillFile::close);
    }

    private void spill(Visit visit) {
        if (parts.isEmpty()) {
            for (int i = 0; i < FILES; i++) {
                parts.add(new SpillFile());
            }
            few.forEach(this::spill);
            few.clear();
        }
        parts.get(Math.floorMod(visit.person().hashCode(), FILES)).write(visit);
    }

    private static Map<PersonId, List<Visit>> byPerson(List<Visit> visits) {
        var persons = new HashMap<PersonId, List<Visit>>();
        visits.forEach(visit -> persons.computeIfAbsent(visit.person(), person -> new ArrayList<>()).add(visit));
        return persons;
    }
}
