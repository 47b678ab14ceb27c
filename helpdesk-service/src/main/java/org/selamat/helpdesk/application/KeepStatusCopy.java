package org.selamat.helpdesk.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.PersonId;
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
    public void keep(List<StatusCopy> heard) {
        Set<PersonId> persons = heard.stream().map(StatusCopy::person).collect(Collectors.toCollection(HashSet::new));
        Set<PersonId> withCase = cases.withOpen(persons);
        heard.stream().filter(one -> withCase.contains(one.person())).forEach(copies::keep);
        persons.removeAll(withCase);
        copies.forget(persons);
    }
}
