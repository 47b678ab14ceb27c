package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.selamat.status.person.domain.DocumentIndex;

/** How often an airline brought a name or a birth date that did not fit a document: no door for trying dates. */
public interface IdentityMisses {

    void add(String airline, Collection<DocumentIndex> documents, Instant at);

    /** Documents without a miss are left out. */
    Map<DocumentIndex, Long> since(Instant since, String airline, Collection<DocumentIndex> documents);

    void forgetBefore(Instant limit);
}
