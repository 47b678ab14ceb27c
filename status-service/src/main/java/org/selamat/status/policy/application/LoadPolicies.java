package org.selamat.status.policy.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.policy.domain.PolicyDrafts;
import org.selamat.status.policy.domain.PolicyReader;
import org.selamat.status.policy.domain.PolicySet;

/**
 * Takes policies that were adopted here or by another replica. They begin in the future, so a moment's delay changes nothing.
 */
@ApplicationScoped
public class LoadPolicies {

    private final PolicyDrafts drafts;
    private final PolicyReader reader;
    private final PolicySet policies;

    LoadPolicies(PolicyDrafts drafts, PolicyReader reader, PolicySet policies) {
        this.drafts = drafts;
        this.reader = reader;
        this.policies = policies;
    }

    @Transactional
    public void load() {
        drafts.adopted().stream()
                .filter(draft -> policies.all().stream().noneMatch(one -> one.version().equals(draft.version())))
                .forEach(draft -> policies.append(reader.read(draft)));
    }
}
