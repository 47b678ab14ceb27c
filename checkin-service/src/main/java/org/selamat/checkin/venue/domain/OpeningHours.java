package org.selamat.checkin.venue.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a venue is open, by local time; without any the owner didn't say, and it counts as always open. */
public record OpeningHours(List<Opening> openings) {

    public static final OpeningHours UNKNOWN = new OpeningHours(List.of());

    /** @param closes exclusive; at or before {@code opens} it is on the next day */
    public record Opening(DayOfWeek day, LocalTime opens, LocalTime closes) {

        private boolean covers(LocalDate begins, LocalDateTime moment, Duration grace) {
            var until = closes.isAfter(opens) ? begins.atTime(closes) : begins.plusDays(1).atTime(closes);
            return begins.getDayOfWeek() == day && !moment.isBefore(begins.atTime(opens).minus(grace))
                    && moment.isBefore(until.plus(grace));
        }
    }

    public OpeningHours {
        openings = List.copyOf(openings);
    }

    /** As it is kept: {@code MONDAY 08:00-22:00}, openings separated by {@code ;}. */
    public String toText() {
        return openings.stream().map(opening -> opening.day() + " " + opening.opens() + "-" + opening.closes())
                .collect(Collectors.joining(";"));
    }

    public static OpeningHours parse(String text) {
        return new OpeningHours(Stream.of(text.split(";")).filter(part -> !part.isBlank()).map(part -> {
            var words = part.split("[ -]");
            return new Opening(DayOfWeek.valueOf(words[0]), LocalTime.parse(words[1]), LocalTime.parse(words[2]));
        }).toList());
    }

    /** Whether what opens on this day is open at the moment; when nothing is known, the day itself. */
    boolean isOpen(LocalDate begins, LocalDateTime moment, Duration grace) {
        return openings.isEmpty() ? begins.equals(moment.toLocalDate())
                : openings.stream().anyMatch(opening -> opening.covers(begins, moment, grace));
    }
}
