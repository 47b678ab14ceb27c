package org.selamat.status.boarding.rest;

import java.util.Optional;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.kit.group.GroupCommit;
import org.selamat.kit.rest.KeyedWrites.Created;
import org.selamat.status.StatusConfig;
import org.selamat.status.boarding.rest.CheckGroup.Asked;

import io.micrometer.core.instrument.MeterRegistry;

/** The queue in front of {@link CheckGroup}. */
class CheckWriters {

    @Produces
    @Singleton
    GroupCommit<Asked, Optional<Created>> writers(CheckGroup group, StatusConfig config, MeterRegistry metrics) {
        var groups = new GroupCommit<>("boarding-checks", group, config.checks().bounds());
        metrics.gauge("status.boarding.waiting", groups, GroupCommit::size);
        return groups;
    }
}
