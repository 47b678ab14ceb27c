package org.selamat.status.person.domain;

import java.util.Collection;
import java.util.Map;

/** Who holds a document, from memory; what it doesn't know, or while it is away, the register knows. */
public interface FreshHolders {

    Map<DocumentIndex, Holder> holders(Collection<DocumentIndex> documents);
}
