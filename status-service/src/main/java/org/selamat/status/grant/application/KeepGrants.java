package org.selamat.status.grant.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.grant.domain.Grant;
import org.selamat.status.grant.domain.Grants;

/** Notes what citizens granted and took back. */
@ApplicationScoped
public class KeepGrants {

    private final Grants grants;

    KeepGrants(Grants grants) {
        this.grants = grants;
    }

    @Transactional(TxType.MANDATORY)
    public void give(Grant grant) {
        grants.give(grant);
    }

    @Transactional(TxType.MANDATORY)
    public void revoke(UUID grant) {
        grants.revoke(grant);
    }
}
