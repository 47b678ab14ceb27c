package org.selamat.checkin.venue.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.selamat.checkin.venue.domain.FormerSetting;
import org.selamat.checkin.venue.domain.GeoPoint;
import org.selamat.checkin.venue.domain.OpeningHours;

/** Former places and hours as they are kept: a line each, {@code 2026-11-21|3.13 101.67|MONDAY 08:00-22:00}. */
final class FormerSettings {

    private FormerSettings() {
    }

    static String toText(List<FormerSetting> former) {
        return former.isEmpty() ? null : former.stream().map(FormerSettings::line).collect(Collectors.joining("\n"));
    }

    static List<FormerSetting> parse(String text) {
        return text == null ? List.of() : text.lines().map(FormerSettings::setting).toList();
    }

    private static String line(FormerSetting setting) {
        return setting.until() + "|" + setting.place().map(at -> at.latitude() + " " + at.longitude()).orElse("") + "|"
                + setting.hours().toText();
    }

    private static FormerSetting setting(String line) {
        var parts = line.split("\\|", -1);
        return new FormerSetting(LocalDate.parse(parts[0]), OpeningHours.parse(parts[2]), place(parts[1]));
    }

    private static Optional<GeoPoint> place(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var degrees = text.split(" ");
        return Optional.of(new GeoPoint(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])));
    }
}
