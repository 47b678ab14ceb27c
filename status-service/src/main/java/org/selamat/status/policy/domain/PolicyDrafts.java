package org.selamat.status.policy.domain;

import java.util.List;
import java.util.Optional;

/** Drafts of policies, from proposal to force. */
public interface PolicyDrafts {

    /** @return false when there is a draft of this version already */
    boolean add(PolicyDraft draft);

    Optional<PolicyDraft> find(String version);

    /** Nobody else changes it until the transaction ends. */
    Optional<PolicyDraft> lock(String version);

    /** One that has work left and that nobody else works on. */
    Optional<PolicyDraft> lockWaiting();

    void replace(PolicyDraft draft);

    /** Those that were adopted, in the order in which they take effect. */
    List<PolicyDraft> adopted();
}
