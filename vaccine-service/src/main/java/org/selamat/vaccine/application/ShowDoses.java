package org.selamat.vaccine.application;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.course.Course;
import org.selamat.vaccine.domain.course.Schedules;
import org.selamat.vaccine.domain.dose.Doses;

/** Shows people, and their guardians, their own doses. */
@ApplicationScoped
public class ShowDoses {

    private final Doses doses;
    private final Schedules schedules;

    ShowDoses(Doses doses, Schedules schedules) {
        this.doses = doses;
        this.schedules = schedules;
    }

    public Course of(PersonId person) {
        return Course.of(doses.of(person), schedules);
    }

    /** From when the label of the last vaccine allows another dose; empty when it doesn't say. */
    public Optional<LocalDate> nextFrom(Course course) {
        return course.nextFrom(schedules);
    }
}
