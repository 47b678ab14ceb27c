package org.selamat.kit.access;

import java.util.Base64;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** The header of a compact JWS whose signature has been verified already. */
final class JoseHeader {

    private JoseHeader() {
    }

    /** The {@code typ} without an {@code application/} prefix (RFC 7515 4.1.9); null when absent or unreadable. */
    static String typ(String jws) {
        try {
            var header = new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(jws.substring(0, jws.indexOf('.')))));
            var typ = header.getString("typ");
            return typ != null && typ.toLowerCase(java.util.Locale.ROOT).startsWith("application/") ? typ.substring(12) : typ;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DecodeException | ClassCastException e) {
            return null;
        }
    }
}
