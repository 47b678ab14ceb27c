package org.selamat.status.area.domain;

import java.util.List;
import java.util.Optional;

/** All districts, by state and name. */
public interface Districts {

    Optional<District> find(String code);

    List<District> all();
}
