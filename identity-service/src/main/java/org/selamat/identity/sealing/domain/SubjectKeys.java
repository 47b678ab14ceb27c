package org.selamat.identity.sealing.domain;

import java.util.Optional;
import java.util.UUID;

/** The wrapped keys of all subjects. */
public interface SubjectKeys {

    void add(UUID subject, byte[] wrapped);

    Optional<byte[]> wrapped(UUID subject);
}
