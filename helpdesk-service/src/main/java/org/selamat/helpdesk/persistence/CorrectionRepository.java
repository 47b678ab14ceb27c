package org.selamat.helpdesk.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Rows of {@code correction}. */
@ApplicationScoped
class CorrectionRepository implements PanacheRepositoryBase<CorrectionEntity, UUID> {
}
