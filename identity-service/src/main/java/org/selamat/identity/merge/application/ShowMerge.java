package org.selamat.identity.merge.application;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.merge.domain.Merge;
import org.selamat.identity.merge.domain.Merges;

/** Shows a merge to whoever has to decide about it. */
@ApplicationScoped
public class ShowMerge {

    private final Merges merges;
    private final MergeAccess access;

    ShowMerge(Merges merges, MergeAccess access) {
        this.merges = merges;
        this.access = access;
    }

    @Transactional
    public Optional<Shown> show(UUID id) {
        var merge = merges.find(id);
        merge.ifPresent(access::read);
        return merge.map(found -> new Shown(found, merges.snapshotOf(id)));
    }

    /** A merge and what the two records had before it. */
    public record Shown(Merge merge, Optional<String> before) {
    }
}
