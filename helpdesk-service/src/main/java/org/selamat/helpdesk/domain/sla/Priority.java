package org.selamat.helpdesk.domain.sla;

/** How urgent a case is; P0 is somebody at a gate. */
public enum Priority {
    P0,
    P1,
    P2,
    P3,
    P4
}
