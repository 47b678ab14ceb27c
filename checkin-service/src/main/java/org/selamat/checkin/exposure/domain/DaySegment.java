package org.selamat.checkin.exposure.domain;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/**
 * Who was where on one local day, packed: every presence clipped to the day, sorted by venue and then by its begin.
 *
 * <p>
 * A presence takes 12 bytes (slot of the person 4, {@link Span} 8), a person or venue 16 and its place in the hash table.
 * The national peak day of 34,546,300 check-ins of 11,512,700 people at 766,580 venues is about 760 MB. Nothing in it is
 * written anywhere: it is
 * built from the partitions of the visits, and can be built again from them at any time.
 */
public final class DaySegment {

    private final LocalDate day;
    private final long begin;
    private final Ids venues;
    private final int[] offsets;
    private final int[] longest;
    private final int[] persons;
    private final long[] spans;
    private final Ids people;
    private final long checksum;

    DaySegment(LocalDate day, Ids venues, int[] offsets, Ids people, int[] persons, long[] spans) {
        this.day = day;
        this.begin = LocalDays.start(day).toEpochMilli();
        this.venues = venues;
        this.offsets = offsets;
        this.people = people;
        this.persons = persons;
        this.spans = spans;
        this.longest = longest(offsets, spans);
        this.checksum = compute();
    }

    public LocalDate day() {
        return day;
    }

    /** Presences in it. */
    public int size() {
        return spans.length;
    }

    /** Whether the memory still holds what was built: a bit that flipped must not expose anybody. */
    public boolean isIntact() {
        return compute() == checksum;
    }

    /** Bytes of its arrays. */
    public long bytes() {
        return 12L * spans.length + people.bytes() + venues.bytes() + 8L * offsets.length;
    }

    /** Sees one presence at a venue during a window. */
    public interface Overlaps {

        /**
         * @param person a number that stands for the same person all over this segment
         * @param span begin, end and proof, packed
         * @return whether to go on
         */
        boolean next(int person, int overlapMillis, long span);
    }

    /**
     * Everybody at the venue some time in the window, which lies within the day, except one person.
     *
     * @return empty when they are more than {@code most} people
     */
    public Optional<List<Presence>> during(VenueId venue, Window window, PersonId except, int most) {
        var found = new FoundSpans();
        int self = numberOf(except);
        boolean complete = scan(venue, window, (person, overlap, span) -> {
            if (person == self) {
                return true;
            }
            found.add(person, span);
            return !found.isOfMoreThan(most);
        });
        return complete ? Optional.of(found.presences(people, begin)) : Optional.empty();
    }

    /** The number that stands for the person in {@link #scan}; negative when they were nowhere that day. */
    public int numberOf(PersonId person) {
        return people.find(person.value());
    }

    /** Shows every presence at the venue some time in the window; returns whether none was left out. */
    public boolean scan(VenueId venue, Window window, Overlaps overlaps) {
        int place = venues.find(venue.value());
        int from = ofDay(window.from());
        int until = ofDay(window.until());
        boolean more = true;
        if (place >= 0) {
            int end = offsets[place + 1];
            for (int i = firstAfter(place, from - longest[place]); more && i < end && Span.from(spans[i]) < until; i++) {
                int overlap = Math.min(until, Span.until(spans[i])) - Math.max(from, Span.from(spans[i]));
                more = overlap <= 0 || overlaps.next(persons[i], overlap, spans[i]);
            }
        }
        return more;
    }

    /** The first presence at the venue that begins after this moment; before it none reaches into the window. */
    private int firstAfter(int place, int moment) {
        int low = offsets[place];
        int high = offsets[place + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Span.from(spans[middle]) > moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int ofDay(Instant instant) {
        return (int) (instant.toEpochMilli() - begin);
    }

    private static int[] longest(int[] offsets, long[] spans) {
        var longest = new int[offsets.length - 1];
        for (int place = 0; place < longest.length; place++) {
            for (int i = offsets[place]; i < offsets[place + 1]; i++) {
                longest[place] = Math.max(longest[place], Span.until(spans[i]) - Span.from(spans[i]));
            }
        }
        return longest;
    }

    private long compute() {
        var crc = new CRC32C();
        var chunk = ByteBuffer.allocate(12 * 1024);
        for (int i = 0; i < spans.length; i++) {
            chunk.putInt(persons[i]).putLong(spans[i]);
            if (!chunk.hasRemaining()) {
                crc.update(chunk.flip());
                chunk.clear();
            }
        }
        crc.update(chunk.flip());
        people.addTo(crc);
        venues.addTo(crc);
        return crc.getValue();
    }
}
