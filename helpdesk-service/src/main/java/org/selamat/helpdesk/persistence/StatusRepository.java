package org.selamat.helpdesk.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Rows of {@code subject_status}. */
@ApplicationScoped
class StatusRepository implements PanacheRepositoryBase<StatusEntity, UUID> {
}
