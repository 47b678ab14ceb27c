package org.selamat.helpdesk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.StatusCopies;
import org.selamat.helpdesk.domain.StatusCopy;

/** Keeps the status beside open cases; of people without one nothing is kept. */
@ApplicationScoped
public class KeepStatusCopy {

    private final Cases cases;
    private final StatusCopies copies;

    KeepStatusCopy(Cases cases, StatusCopies copies) {
        this.cases = cases;
        this.copies = copies;
    }

    @Transactional
    public void keep(StatusCopy heard) {
        if (cases.anyOpen(heard.person())) {
            copies.keep(heard);
        } else {
            copies.forget(heard.person());
        }
    }
}
