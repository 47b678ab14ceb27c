package org.selamat.helpdesk.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Rows of {@code convergence}. */
@ApplicationScoped
class ConvergenceRepository implements PanacheRepositoryBase<ConvergenceEntity, UUID> {
}
