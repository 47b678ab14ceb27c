package org.selamat.status.order.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.order.domain.AssessmentTask;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderState;
import org.selamat.status.person.domain.PersonId;

/** The assessments that an order asks for, to its person and, with a record, to an officer. */
@ApplicationScoped
public class ReadAssessments {

    /** Prevention and Control of Infectious Diseases Act 1988, under which officers work. */
    private static final String LAW = "ACT-342";

    private final OrderBook book;
    private final PlanAssessments plans;
    private final AccessRecords accesses;

    ReadAssessments(OrderBook book, PlanAssessments plans, AccessRecords accesses) {
        this.book = book;
        this.plans = plans;
        this.accesses = accesses;
    }

    @Transactional
    public Optional<List<AssessmentTask>> own(PersonId person, OrderId id) {
        return book.find(id).filter(order -> order.person().equals(person)).map(plans::tasks);
    }

    /** A revoked order should never have been, so nobody else is shown that it was. */
    @Transactional
    public Optional<List<AssessmentTask>> forOfficer(OrderId id) {
        return book.find(id).filter(order -> order.state() != OrderState.REVOKED).map(this::recorded);
    }

    private List<AssessmentTask> recorded(HomeOrder order) {
        accesses.record(Access.read("status.assessments", order.person().value(), "dueFrom", "state").basedOn(LAW));
        return plans.tasks(order);
    }
}
