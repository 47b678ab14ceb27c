package org.selamat.status.memory.domain;

import java.util.Optional;
import java.util.UUID;

/** Who holds a document, with the tags of their names where there are some. */
public record MemoryHolder(UUID person, Optional<byte[]> tags) {
}
