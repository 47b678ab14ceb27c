package org.selamat.status.order.domain;

import java.util.List;

/** What people under orders said about how they were. */
public interface Assessments {

    /** Oldest first. */
    List<Assessment> of(OrderId order);

    void add(Assessment assessment);
}
