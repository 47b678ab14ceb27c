package org.selamat.checkin.exposure.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.At;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.Exposure;
import org.selamat.checkin.exposure.domain.ExposureEvents;
import org.selamat.checkin.exposure.domain.Exposures;
import org.selamat.checkin.exposure.domain.VenueAlert;
import org.selamat.checkin.exposure.domain.VenueAlert.Decision;
import org.selamat.checkin.exposure.domain.VenueAlert.Proposal;
import org.selamat.checkin.exposure.domain.VenueAlerts;

/** One case and what was told about it. */
final class ToldInMemory implements Cases, VenueAlerts, Exposures, ExposureEvents {

    final List<Exposure> told = new ArrayList<>();
    final Map<VenueId, Integer> alerts = new HashMap<>();
    private final ConfirmedCase confirmed;

    ToldInMemory(ConfirmedCase confirmed) {
        this.confirmed = confirmed;
    }

    @Override
    public Optional<ConfirmedCase> lock(CaseId id) {
        return Optional.of(confirmed);
    }

    @Override
    public boolean keeps(LocalDate day) {
        return true;
    }

    @Override
    public boolean rememberStays(CaseId id, Collection<At> visited) {
        return false; // nobody comes late in this world
    }

    @Override
    public Set<VenueId> stayedAt(CaseId id) {
        throw new UnsupportedOperationException("nobody shares this world");
    }

    @Override
    public Optional<UUID> raise(CaseId cause, VenueId venue, int atLeast, String policyVersion, Instant now) {
        return alerts.putIfAbsent(venue, atLeast) == null ? Optional.of(UUID.randomUUID()) : Optional.empty();
    }

    @Override
    public Map<VenueId, Decision> of(CaseId cause) {
        var open = new HashMap<VenueId, Decision>();
        alerts.keySet().forEach(venue -> open.put(venue, Decision.OPEN));
        return open;
    }

    @Override
    public List<Exposure> standing(CaseId cause) {
        return List.copyOf(told);
    }

    @Override
    public void add(Exposure exposure, String policyVersion, Instant now) {
        told.add(exposure);
    }

    @Override
    public void withdraw(Exposure exposure, Instant now) {
        told.remove(exposure);
    }

    @Override
    public void touched(Collection<VenueId> venues) {
        // nobody counts in this world
    }

    @Override
    public void found(Exposure exposure) {
        // kept by add
    }

    @Override
    public void withdrawn(Exposure exposure) {
        // taken away by withdraw
    }

    @Override
    public void confirm(ConfirmedCase other, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void voidCase(CaseId id, PersonId person, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<VenueAlert> open(Optional<UUID> after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<VenueAlert> lock(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void propose(UUID id, Proposal proposal, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void decide(UUID id, String by, Instant now) {
        throw new UnsupportedOperationException();
    }
}
