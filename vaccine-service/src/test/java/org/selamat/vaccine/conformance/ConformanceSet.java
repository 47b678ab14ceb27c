package org.selamat.vaccine.conformance;

import java.nio.file.Path;

/** One set of published vectors, by the name of its folder, and what we make of it. */
interface ConformanceSet {

    String name();

    /** Runs every vector of the set that it understands; never fails by itself. */
    void run(Path folder, Ledger ledger);
}
