package org.selamat.checkin.exposure.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.selamat.checkin.domain.PersonId;

/**
 * What a look into a segment found, packed as it is there. Whose it is is read for all of them together, because each id lies
 * somewhere else in memory, and waiting for them one by one was most of a match.
 */
final class FoundSpans {

    private static final int FIRST = 64;

    private int[] persons = new int[FIRST];
    private long[] spans = new long[FIRST];
    private int size;
    /** Filled from when there are enough to be too many. */
    private final Set<Integer> people = new HashSet<>();
    private int counted;

    void add(int person, long span) {
        if (size == spans.length) {
            persons = Arrays.copyOf(persons, 2 * size);
            spans = Arrays.copyOf(spans, 2 * size);
        }
        persons[size] = person;
        spans[size++] = span;
    }

    /** Whether they are of more people than this; somebody may have come several times. */
    boolean isOfMoreThan(int most) {
        while (size > most && counted < size) {
            people.add(persons[counted++]);
        }
        return people.size() > most;
    }

    /** @param begin of the day, in milliseconds since 1970 */
    List<Presence> presences(Ids ids, long begin) {
        var halves = ids.get(persons, size);
        var presences = new ArrayList<Presence>(size);
        for (int i = 0; i < size; i++) {
            presences.add(new Presence(new PersonId(new UUID(halves[2 * i], halves[2 * i + 1])), begin + Span.from(spans[i]),
                    begin + Span.until(spans[i]), Span.proof(spans[i]), Span.belief(spans[i])));
        }
        return presences;
    }
}
