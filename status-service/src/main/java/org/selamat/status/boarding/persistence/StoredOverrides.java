package org.selamat.status.boarding.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.CarrierOverride;
import org.selamat.status.boarding.domain.Overrides;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredOverrides implements Overrides, PanacheRepositoryBase<OverrideEntity, UUID> {

    @Override
    public void add(CarrierOverride override) {
        persistAndFlush(OverrideEntity.of(override));
    }

    @Override
    public Map<UUID, CarrierOverride> of(Collection<UUID> checks) {
        return find("checkId in ?1", checks).stream().map(OverrideEntity::toOverride)
                .collect(Collectors.toMap(CarrierOverride::checkId, Function.identity()));
    }
}
