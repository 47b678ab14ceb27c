package org.selamat.identity.notification.domain;

/** A message was put into the queue; a worker may start on it once the transaction has committed. */
public record MessageQueued() {
}
