package org.selamat.status.signing.domain;

/** Signs with the service's ES256 key (RFC 7515, RFC 7518 3.4). */
public interface Signer {

    /** Compact JWS, payload included. */
    String sign(String protectedHeader, byte[] payload);

    /** Compact JWS with the payload left out (RFC 7515, appendix F): the receiver puts back the body it got. */
    String signDetached(String protectedHeader, byte[] payload);

    /** Whether this compact JWS carries a signature of this key; says nothing about what it claims. */
    boolean verifies(String compactJws);

    /** Names the key: its JWK thumbprint (RFC 7638). */
    String keyId();

    /** The public key as a JWK: x and y, base64url. */
    PublicPoint publicKey();

    /** Coordinates of the public key on P-256, base64url without padding. */
    record PublicPoint(String x, String y) {
    }
}
