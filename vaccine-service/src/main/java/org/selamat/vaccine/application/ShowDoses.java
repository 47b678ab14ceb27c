package org.selamat.vaccine.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.Doses;

/** Shows people, and their guardians, their own doses. */
@ApplicationScoped
public class ShowDoses {

    private final Doses doses;

    ShowDoses(Doses doses) {
        this.doses = doses;
    }

    public List<Dose> of(PersonId person) {
        return doses.of(person);
    }
}
