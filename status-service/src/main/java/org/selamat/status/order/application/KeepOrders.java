package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.id.Uuids;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.order.application.RecordStep.Changed;
import org.selamat.status.order.application.RecordStep.Issued;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderAnnouncements;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderChange;
import org.selamat.status.order.domain.OrderChange.Amend;
import org.selamat.status.order.domain.OrderChange.Release;
import org.selamat.status.order.domain.OrderChange.Revoke;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderNumber;
import org.selamat.status.order.domain.OrderPlan;
import org.selamat.status.order.domain.OrderState;
import org.selamat.status.person.domain.PersonId;

/** Makes people's orders say what their statuses say, in as many round trips for many as for one. */
@ApplicationScoped
public class KeepOrders {

    private final OrderBook book;
    private final RecordStep steps;
    private final OrderAnnouncements announcements;
    private final TellAboutOrder tell;
    private final Clock clock;

    KeepOrders(OrderBook book, RecordStep steps, OrderAnnouncements announcements, TellAboutOrder tell, Clock clock) {
        this.book = book;
        this.steps = steps;
        this.announcements = announcements;
        this.tell = tell;
        this.clock = clock;
    }

    /** @return those whose order was revoked: they are told so */
    public Set<PersonId> keep(List<Need> needs) {
        Map<PersonId, HomeOrder> open = book.openOf(needs.stream().map(Need::person).toList()).stream()
                .collect(Collectors.toMap(HomeOrder::person, Function.identity()));
        List<Changed> changed = new ArrayList<>();
        List<Issue> due = new ArrayList<>();
        for (Need need : needs) {
            OrderPlan.reconcile(Optional.ofNullable(open.get(need.person())), need.demand(), need.evidence())
                    .forEach(change -> {
                        if (change instanceof OrderChange.Issue issue) {
                            due.add(new Issue(need, issue.demand()));
                        } else {
                            changed.add(apply(change, need.cause()));
                        }
                    });
        }
        steps.changed(changed);
        issue(due);
        return changed.stream().map(Changed::after).filter(one -> one.state() == OrderState.REVOKED).map(HomeOrder::person)
                .collect(Collectors.toSet());
    }

    private Changed apply(OrderChange change, Cause cause) {
        if (change instanceof Amend amend) {
            return new Changed(amend.order(), amend(amend.order(), amend.demand(), cause), cause);
        }
        return change instanceof Revoke revoke ? new Changed(revoke.order(), revoke(revoke.order(), cause), cause)
                : new Changed(((Release) change).order(), release(((Release) change).order()), cause);
    }

    private void issue(List<Issue> due) {
        if (due.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Iterator<OrderNumber> numbers = book.nextNumbers(due.size(), now).iterator();
        steps.issued(due.stream().map(one -> new Issued(issue(one, numbers.next(), now), one.need().cause())).toList());
    }

    private HomeOrder issue(Issue due, OrderNumber number, Instant now) {
        HomeOrder order = HomeOrder.issue(new OrderId(Uuids.v7(clock)), number, due.need().person(), due.demand(), now);
        announcements.issued(order, due.need().cause().batch());
        tell.issued(order);
        return order;
    }

    private HomeOrder amend(HomeOrder order, OrderDemand demand, Cause cause) {
        HomeOrder amended = order.amendedTo(demand);
        announcements.amended(order, amended, cause.batch());
        if (amended.revision() != order.revision()) {
            tell.amended(amended);
        }
        return amended;
    }

    private HomeOrder release(HomeOrder order) {
        Instant now = clock.instant();
        HomeOrder released = order.released(order.until().isBefore(now) ? order.until() : now);
        announcements.released(released);
        return released;
    }

    private HomeOrder revoke(HomeOrder order, Cause cause) {
        HomeOrder revoked = order.revoked(clock.instant());
        announcements.revoked(revoked, cause.batch(), cause.correctionId());
        tell.revoked(revoked);
        return revoked;
    }

    /** What the status of one person calls for. */
    public record Need(PersonId person, Optional<OrderDemand> demand, EvidenceSet evidence, Cause cause) {
    }

    private record Issue(Need need, OrderDemand demand) {
    }
}
