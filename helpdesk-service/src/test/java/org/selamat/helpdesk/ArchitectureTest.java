package org.selamat.helpdesk;

import org.selamat.kit.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("org.selamat.helpdesk");
    }
}
