package org.selamat.checkin.venue.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.checkin.domain.VenueId;

/**
 * What the owner says about the premises.
 *
 * @param name as visitors read it when they scan; it is part of the signed code
 * @param capacity persons allowed at once; empty when the premises have no limit
 * @param district administrative district, by its published name
 * @param place where it is, when the owner says so
 * @param zoneOf the premises that this is a floor or a hall of; empty for premises
 * @param former places and hours of days before, in the order of the days
 */
public record VenueDetails(String name, String address, VenueType type, Optional<Integer> capacity, String district,
        Optional<GeoPoint> place, OpeningHours hours, Optional<VenueId> zoneOf, List<FormerSetting> former) {

    /** Characters of a name; it has to fit into a code that scans from a metre away. */
    public static final int LONGEST_NAME = 80;

    /** A venue that is open at any hour, at a place that isn't told. */
    public VenueDetails(String name, String address, VenueType type, Optional<Integer> capacity, String district) {
        this(name, address, type, capacity, district, Optional.empty(), OpeningHours.UNKNOWN, Optional.empty());
    }

    /** A venue whose place and hours never changed. */
    public VenueDetails(String name, String address, VenueType type, Optional<Integer> capacity, String district,
            Optional<GeoPoint> place, OpeningHours hours, Optional<VenueId> zoneOf) {
        this(name, address, type, capacity, district, place, hours, zoneOf, List.of());
    }

    public VenueDetails {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(zoneOf, "zoneOf");
        former = List.copyOf(former);
    }

    /** A part of these premises: as they are, with its own name behind theirs and its own capacity. */
    VenueDetails zone(VenueId premises, String part, Optional<Integer> persons) {
        return new VenueDetails(name + " · " + part, address, type, persons, district, place, hours, Optional.of(premises),
                former);
    }

    public boolean nameFits() {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME;
    }

    /** Whether it is open by the hours of those days, with what began the day before and begins the day after. */
    public boolean isOpen(LocalDateTime moment, Duration grace) {
        var day = moment.toLocalDate();
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .anyMatch(begins -> hoursOn(begins).isOpen(begins, moment, grace));
    }

    public Optional<GeoPoint> placeOn(LocalDate day) {
        return formerOn(day).map(FormerSetting::place).orElse(place);
    }

    /** The first local day on which this place and these hours count; empty when they always did. */
    public Optional<LocalDate> countsFrom() {
        return former.stream().map(FormerSetting::until).reduce((earlier, later) -> later);
    }

    VenueDetails changed(VenueChange change, LocalDate from, LocalDate forgotten) {
        boolean settled = change.place().equals(place) && change.hours().equals(hours)
                || countsFrom().filter(day -> !day.isBefore(from)).isPresent();
        var now = settled ? Stream.<FormerSetting> empty() : Stream.of(new FormerSetting(from, hours, place));
        var kept = former.stream().filter(setting -> setting.until().isAfter(forgotten));
        return new VenueDetails(name, address, type, change.capacity(), district, change.place(), change.hours(), zoneOf,
                Stream.concat(kept, now).toList());
    }

    /** Whether everything is equal that no change can touch. */
    boolean sameForGood(VenueDetails other) {
        return name.equals(other.name) && address.equals(other.address) && type == other.type
                && district.equals(other.district) && zoneOf.equals(other.zoneOf);
    }

    private OpeningHours hoursOn(LocalDate day) {
        return formerOn(day).map(FormerSetting::hours).orElse(hours);
    }

    private Optional<FormerSetting> formerOn(LocalDate day) {
        return former.stream().filter(setting -> setting.until().isAfter(day)).findFirst();
    }
}
