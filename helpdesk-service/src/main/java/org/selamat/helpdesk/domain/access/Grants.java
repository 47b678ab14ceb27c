package org.selamat.helpdesk.domain.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.helpdesk.domain.CaseId;

/** All access grants. */
public interface Grants {

    void add(Grant grant);

    void save(Grant grant);

    Optional<Grant> find(CaseId caseId, UUID grant);

    /** Grants of the case that are good at that moment. */
    List<Grant> good(CaseId caseId, Instant at);
}
