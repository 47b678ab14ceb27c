package org.selamat.checkin.exposure.domain;

import java.time.LocalDate;
import java.util.Arrays;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;

/** Packs presences of one day; they may come in any order. */
public final class SegmentBuilder {

    private static final int SMALLEST = 1024;
    private static final int FEW = 96;

    private final LocalDate day;
    private final Window window;
    private final Ids venues = new Ids();
    private final Ids people = new Ids();
    private int[] venueOf = new int[SMALLEST];
    private int[] persons = new int[SMALLEST];
    private long[] spans = new long[SMALLEST];
    private int size;

    public SegmentBuilder(LocalDate day) {
        this.day = day;
        this.window = new Window(LocalDays.start(day), LocalDays.start(day.plusDays(1)));
    }

    /** The part of the presence that lies within the day; nothing when there is none. */
    public void add(VenueId venue, Presence presence) {
        presence.within(window).ifPresent(part -> {
            long begin = window.from().toEpochMilli();
            add(venues.add(venue.value()), people.add(presence.person().value()),
                    Span.of((int) (part.from().toEpochMilli() - begin), (int) (part.until().toEpochMilli() - begin),
                            presence.proof(), presence.belief()));
        });
    }

    /** The builder is empty afterwards in all but name: its arrays become the segment's. */
    public DaySegment build() {
        var offsets = offsets();
        var sortedPersons = new int[size];
        var sortedSpans = new long[size];
        scatter(offsets.clone(), sortedPersons, sortedSpans);
        venueOf = null;
        persons = null;
        spans = null;
        for (int place = 0; place < venues.size(); place++) {
            sort(sortedPersons, sortedSpans, offsets[place], offsets[place + 1]);
        }
        venues.trim();
        people.trim();
        return new DaySegment(day, venues, offsets, people, sortedPersons, sortedSpans);
    }

    private void add(int venue, int person, long span) {
        if (size == spans.length) {
            int larger = size + (size >> 1);
            venueOf = Arrays.copyOf(venueOf, larger);
            persons = Arrays.copyOf(persons, larger);
            spans = Arrays.copyOf(spans, larger);
        }
        venueOf[size] = venue;
        persons[size] = person;
        spans[size++] = span;
    }

    /** Where each venue begins, and the end of the last. */
    private int[] offsets() {
        var offsets = new int[venues.size() + 1];
        for (int i = 0; i < size; i++) {
            offsets[venueOf[i] + 1]++;
        }
        for (int place = 0; place < venues.size(); place++) {
            offsets[place + 1] += offsets[place];
        }
        return offsets;
    }

    private void scatter(int[] next, int[] sortedPersons, long[] sortedSpans) {
        for (int i = 0; i < size; i++) {
            int at = next[venueOf[i]]++;
            sortedPersons[at] = persons[i];
            sortedSpans[at] = spans[i];
        }
    }

    /** Sorts one venue by begin. The begin is in the high bits, so the order of the unsigned longs is the order wanted. */
    private static void sort(int[] persons, long[] spans, int from, int until) {
        if (until - from <= FEW) {
            insert(persons, spans, from, until);
        } else {
            var order = new long[until - from][];
            Arrays.setAll(order, i -> new long[] { spans[from + i], persons[from + i] });
            Arrays.sort(order, (a, b) -> Long.compareUnsigned(a[0], b[0]));
            for (int i = 0; i < order.length; i++) {
                spans[from + i] = order[i][0];
                persons[from + i] = (int) order[i][1];
            }
        }
    }

    /** The mean venue has 45 visits a day: for so few, moving them one by one is the quickest and needs no memory. */
    private static void insert(int[] persons, long[] spans, int from, int until) {
        for (int i = from + 1; i < until; i++) {
            long span = spans[i];
            int person = persons[i];
            int at = i;
            for (; at > from && Long.compareUnsigned(spans[at - 1], span) > 0; at--) {
                spans[at] = spans[at - 1];
                persons[at] = persons[at - 1];
            }
            spans[at] = span;
            persons[at] = person;
        }
    }
}
