package org.selamat.status.order.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people under orders said about how they were. */
public interface Assessments {

    /** Oldest first. */
    List<Assessment> of(OrderId order);

    /** The same of many orders, in one read; who is absent never said anything. */
    Map<OrderId, List<Assessment>> of(Collection<OrderId> orders);

    void add(Assessment assessment);
}
