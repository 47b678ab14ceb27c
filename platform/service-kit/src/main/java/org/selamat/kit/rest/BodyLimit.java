package org.selamat.kit.rest;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.Problems;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * Refuses a body over the limit of its path before anything reads it. Bodies without a length are cut by the server's own
 * limit.
 */
@Provider
@PreMatching
@Priority(1)
class BodyLimit implements ContainerRequestFilter {

    private final Problems problems;
    private final long limit;
    private final long largeLimit;
    private final List<String> largePaths;

    BodyLimit(Problems problems, @ConfigProperty(name = "selamat.body.limit", defaultValue = "64K") MemorySize limit,
            @ConfigProperty(name = "selamat.body.large-limit", defaultValue = "5M") MemorySize largeLimit,
            @ConfigProperty(name = "selamat.body.large-paths") java.util.Optional<List<String>> largePaths) {
        this.problems = problems;
        this.limit = limit.asLongValue();
        this.largeLimit = largeLimit.asLongValue();
        this.largePaths = largePaths.orElse(List.of());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var allowed = largePaths.contains(request.getUriInfo().getPath()) ? largeLimit : limit;
        if (request.getLength() > allowed) {
            request.abortWith(problems.of(CommonProblems.TOO_LARGE));
        }
    }
}
