package org.selamat.helpdesk.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Rows of {@code case_clock}. */
@ApplicationScoped
class ClockRepository implements PanacheRepositoryBase<ClockEntity, ClockEntity.Key> {
}
