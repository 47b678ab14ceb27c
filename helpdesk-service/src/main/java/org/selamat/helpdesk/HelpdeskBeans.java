package org.selamat.helpdesk;

import java.security.SecureRandom;
import java.time.LocalTime;
import java.util.random.RandomGenerator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.helpdesk.domain.sla.BusinessCalendar;
import org.selamat.helpdesk.domain.sla.Deadlines;
import org.selamat.helpdesk.domain.sla.SlaPolicy;

/** Domain objects that use cases are given. */
class HelpdeskBeans {

    @Produces
    @Singleton
    SlaPolicy slaPolicy() {
        return new SlaPolicy();
    }

    @Produces
    @Singleton
    Deadlines deadlines(HelpdeskConfig config) {
        var calendar = config.calendar();
        var periods = calendar.periods().stream().map(HelpdeskBeans::period).toList();
        return new Deadlines(new BusinessCalendar(calendar.zone(), calendar.weekend(), calendar.holidays(), periods));
    }

    /** Handles must not be guessable. */
    @Produces
    @Singleton
    RandomGenerator random() {
        return new SecureRandom();
    }

    private static BusinessCalendar.Period period(String text) {
        var ends = text.split("-");
        return new BusinessCalendar.Period(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
