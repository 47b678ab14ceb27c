package org.selamat.helpdesk.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Rows of {@code access_grant}. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<GrantEntity, UUID> {
}
