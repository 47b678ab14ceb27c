package org.selamat.status.area.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.status.area.domain.AreaPolicies;
import org.selamat.status.area.domain.Districts;

/** Gives the packaged districts and area policies to whoever needs them. */
@ApplicationScoped
class AreaBeans {

    @Produces
    @Singleton
    Districts districts() {
        return DistrictFile.packaged();
    }

    @Produces
    @Singleton
    AreaPolicies policies() {
        return AreaPolicyFile.packaged();
    }
}
