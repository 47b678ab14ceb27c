package org.selamat.helpdesk.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.sla.Clocks;

/** A citizen looks at their own cases; somebody else's don't exist for them. */
@ApplicationScoped
public class ReadOwnCases {

    /** A line of the citizen's list. */
    public record Row(SupportCase supportCase, Instant deadline) {
    }

    private final Cases cases;
    private final Clocks clocks;
    private final CaseViews views;

    ReadOwnCases(Cases cases, Clocks clocks, CaseViews views) {
        this.cases = cases;
        this.clocks = clocks;
        this.views = views;
    }

    @Transactional
    public Optional<CaseView> one(CaseHandle handle, PersonId person) {
        return cases.find(handle).filter(found -> found.concern().person().equals(person)).map(views::of);
    }

    /** Newest first. */
    @Transactional
    public List<Row> list(PersonId person, Cases.Place before, int limit) {
        var found = cases.of(person, before, limit);
        var deadlines = clocks.deadlines(found.stream().map(SupportCase::id).toList());
        return found.stream().map(c -> new Row(c, deadlines.get(c.id()))).toList();
    }
}
