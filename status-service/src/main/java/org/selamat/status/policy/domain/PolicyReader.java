package org.selamat.status.policy.domain;

/** Reads what a draft says, laid over the policy that it would follow. */
public interface PolicyReader {

    /** @throws IllegalArgumentException naming what can't be read */
    Policy read(PolicyDraft draft);
}
