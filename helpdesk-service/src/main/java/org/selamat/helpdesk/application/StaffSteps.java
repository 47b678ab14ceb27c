package org.selamat.helpdesk.application;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Refusal;
import org.selamat.helpdesk.domain.Step;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;

/**
 * A step that a member of staff takes: the case locked, the step written, and the citizen's access log told of both
 * outcomes.
 */
@ApplicationScoped
public class StaffSteps {

    private static final String RESOURCE = "helpdesk.case";
    /** Handling a case that the citizen opened rests on their own request. */
    private static final String BASIS = "CASE";

    private final Cases cases;
    private final CaseMoves moves;
    private final AccessRecords records;

    StaffSteps(Cases cases, CaseMoves moves, AccessRecords records) {
        this.cases = cases;
        this.moves = moves;
        this.records = records;
    }

    /** Empty when there is no such case. */
    public Optional<Step> take(CaseHandle handle, Function<SupportCase, Step> step, Instant at, String... changed) {
        return cases.lock(handle).map(found -> write(found, step.apply(found), at, changed));
    }

    public Step write(SupportCase found, Step step, Instant at, String... changed) {
        var person = found.concern().person().value();
        if (step instanceof Step.Refused refused) {
            if (refused.why() == Refusal.OWN_CASE || refused.why() == Refusal.SAME_PERSON) {
                records.refused(Access.refuse(RESOURCE, person).under(null, found.handle().value()));
            }
            return step;
        }
        records.record(Access.write(RESOURCE, person, changed).basedOn(BASIS).under(null, found.handle().value()));
        return moves.write(found, step, at);
    }
}
