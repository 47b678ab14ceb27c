package org.selamat.kit.rest;

import java.lang.annotation.ElementType;

import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;

import io.quarkus.arc.Unremovable;

/**
 * What is validated are bodies of requests, all of which are there: to ask Hibernate of each of their fields whether it was
 * loaded was half of the validation.
 */
@Singleton
@Unremovable
class WholeBodies implements TraversableResolver {

    @Override
    public boolean isReachable(Object of, Path.Node field, Class<?> root, Path to, ElementType kind) {
        return true;
    }

    @Override
    public boolean isCascadable(Object of, Path.Node field, Class<?> root, Path to, ElementType kind) {
        return true;
    }
}
