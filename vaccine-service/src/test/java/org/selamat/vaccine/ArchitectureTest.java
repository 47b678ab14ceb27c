package org.selamat.vaccine;

import org.selamat.kit.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.selamat.vaccine");
    }
}
