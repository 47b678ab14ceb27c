package org.selamat.helpdesk.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Officer;
import org.selamat.helpdesk.domain.StatusCopies;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.access.Grant;
import org.selamat.helpdesk.domain.correction.Corrections;
import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;

/**
 * An agent looks at a case. The case itself rests on the citizen's request; the status beside it needs the citizen's grant
 * for a role that the agent has. What was shown is recorded before it is given out.
 */
@ApplicationScoped
public class ReadCase {

    /** What became of it. */
    public sealed interface Outcome {

        record Shown(AgentView view) implements Outcome {
        }

        /** Nobody handles their own case, not even by looking. */
        record OwnCase() implements Outcome {
        }
    }

    private static final String RESOURCE = "helpdesk.case";
    private static final List<String> CASE_FIELDS = List.of("kind", "state", "flight", "order", "timeline", "corrections");

    private final Cases cases;
    private final CaseViews views;
    private final Corrections corrections;
    private final StatusCopies statuses;
    private final AccessRecords records;
    private final Clock clock;

    ReadCase(Cases cases, CaseViews views, Corrections corrections, StatusCopies statuses, AccessRecords records, Clock clock) {
        this.cases = cases;
        this.views = views;
        this.corrections = corrections;
        this.statuses = statuses;
        this.records = records;
        this.clock = clock;
    }

    /** Empty when there is no such case. */
    @Transactional
    public Optional<Outcome> read(CaseHandle handle, Officer officer) {
        return cases.find(handle).map(found -> officer.is(found.concern().person()) ? refuse(found) : show(found, officer));
    }

    private Outcome refuse(SupportCase own) {
        records.refused(Access.refuse(RESOURCE, own.concern().person().value()).under(null, own.handle().value()));
        return new Outcome.OwnCase();
    }

    private Outcome show(SupportCase found, Officer officer) {
        var view = views.of(found);
        var grant = view.grants().stream().filter(g -> g.isGood(clock.instant()))
                .filter(g -> officer.roles().contains(g.granteeRole())).findFirst();
        var status = grant.flatMap(g -> statuses.find(found.concern().person()));
        var fields = new ArrayList<>(CASE_FIELDS);
        status.ifPresent(s -> fields.add("status"));
        records.record(Access.read(RESOURCE, found.concern().person().value(), fields.toArray(String[]::new)).basedOn("CASE")
                .under(grant.map(Grant::id).orElse(null), found.handle().value()));
        return new Outcome.Shown(new AgentView(view, corrections.of(found.id()), status.orElse(null)));
    }
}
