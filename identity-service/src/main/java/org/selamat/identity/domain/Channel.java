package org.selamat.identity.domain;

/** The two ways a message leaves this service. */
public enum Channel {
    SMS,
    EMAIL
}
