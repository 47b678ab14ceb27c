package org.selamat.gateway.routing;

import java.util.SortedSet;

/** What the table says to a request. */
public sealed interface Lookup {

    /** There is such an operation. */
    record Found(Operation operation) implements Lookup {
    }

    /** The path exists, but not with this method. */
    record WrongMethod(SortedSet<String> allowed) implements Lookup {
    }

    /** Nothing of that name. */
    record Unknown() implements Lookup {
    }
}
