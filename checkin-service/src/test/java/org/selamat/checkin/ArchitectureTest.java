package org.selamat.checkin;

import org.selamat.kit.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.selamat.checkin");
    }
}
