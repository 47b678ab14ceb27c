package org.selamat.status.order.domain;

/** RELEASED ended as it should; REVOKED should never have existed, and third parties never see that it did. */
public enum OrderState {
    ISSUED,
    RELEASED,
    REVOKED
}
