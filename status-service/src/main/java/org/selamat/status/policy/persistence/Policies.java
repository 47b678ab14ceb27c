package org.selamat.status.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.policy.domain.PolicySet;

/** Gives the packaged policies, and the fold under them, to whoever decides something. */
@ApplicationScoped
class Policies {

    @Produces
    @Singleton
    PolicySet policies() {
        return PolicyFile.packaged();
    }

    @Produces
    @Singleton
    StatusFold fold(PolicySet policies) {
        return new StatusFold(policies);
    }
}
