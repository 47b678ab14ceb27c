package org.selamat.status;

import org.selamat.kit.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.selamat.status");
    }
}
