package org.selamat.status.area.domain;

/** Where cases live, as it was said; append-only. */
public interface Residences {

    void add(ResidenceStatement statement);
}
