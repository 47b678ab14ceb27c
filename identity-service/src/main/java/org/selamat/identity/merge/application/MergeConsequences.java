package org.selamat.identity.merge.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.domain.Merge;
import org.selamat.identity.merge.domain.MergeEvents;
import org.selamat.identity.person.application.TellDocuments;

/** What the rest of the suite hears of a step that was taken, in its transaction. */
@ApplicationScoped
class MergeConsequences {

    private final MergeEvents events;
    private final TellDocuments documents;
    private final MergeAccess access;

    MergeConsequences(MergeEvents events, TellDocuments documents, MergeAccess access) {
        this.events = events;
        this.documents = documents;
        this.access = access;
    }

    /** Documents first: whoever names one from now on finds the record that stands for the person. */
    void of(Merge merge) {
        List<PersonId> both = List.of(merge.merged(), merge.survivor());
        both.forEach(person -> documents.of(person, merge.holds() && person.equals(merge.merged())));
        if (merge.holds()) {
            events.merged(merge, merge.since());
        } else {
            events.unmerged(merge, merge.since());
        }
        access.corrected(merge);
    }
}
