package org.selamat.identity.person.messaging;

import java.util.List;
import java.util.UUID;

/** Payload of {@code selamat.identity.person-documents-changed.v1}: everything by which others find and compare the person. */
record PersonDocumentsChanged(UUID personId, List<String> documentIndex, String holderIndex) {
}
