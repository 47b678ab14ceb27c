package org.selamat.checkin.visit.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.visit.domain.DroppedDay;
import org.selamat.checkin.visit.domain.DroppedDays;

/** Shows auditors which days were deleted, when, and how many visits they had. */
@ApplicationScoped
public class ShowRetention {

    private final DroppedDays days;

    ShowRetention(DroppedDays days) {
        this.days = days;
    }

    @Transactional
    public List<DroppedDay> before(Optional<LocalDate> day, int limit) {
        return days.before(day, limit);
    }
}
