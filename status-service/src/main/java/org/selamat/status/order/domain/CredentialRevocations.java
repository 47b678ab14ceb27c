package org.selamat.status.order.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Credentials that say what is no longer so, until they would have expired anyway. */
public interface CredentialRevocations {

    /** Adding one again changes nothing. */
    void add(Collection<Revocation> revocations);

    boolean contains(CredentialId id);

    /** In the order in which they were revoked. */
    List<CredentialId> listedAt(Instant now);

    /** Changes whenever the list does. */
    String versionAt(Instant now);

    /** @param listedUntil from then on it is expired, and the list needn't say so */
    record Revocation(OrderId order, CredentialId credential, Instant listedUntil) {
    }
}
