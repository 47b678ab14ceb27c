package org.selamat.vaccine.domain.dose;

import java.util.List;
import java.util.Optional;

/** The vaccines that may be named in a record. */
public interface Products {

    Optional<Product> find(String code);

    /** All of them, in the order of the value set. */
    List<Product> all();
}
