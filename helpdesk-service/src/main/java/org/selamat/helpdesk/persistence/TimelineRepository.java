package org.selamat.helpdesk.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Rows of {@code case_timeline}. */
@ApplicationScoped
class TimelineRepository implements PanacheRepository<TimelineEntity> {
}
