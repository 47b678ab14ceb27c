package org.selamat.vaccine.domain.dose;

import java.util.Optional;

/** The vaccines that may be named in a record. */
public interface Products {

    Optional<Product> find(String code);
}
