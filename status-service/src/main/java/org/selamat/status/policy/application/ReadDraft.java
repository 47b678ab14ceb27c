package org.selamat.status.policy.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.policy.domain.PolicyDraft;
import org.selamat.status.policy.domain.PolicyDrafts;

/** Reads a draft, how far its trial is, and what it would change. */
@ApplicationScoped
public class ReadDraft {

    private final PolicyDrafts drafts;

    ReadDraft(PolicyDrafts drafts) {
        this.drafts = drafts;
    }

    @Transactional
    public Optional<PolicyDraft> of(String version) {
        return drafts.find(version);
    }
}
