package org.selamat.vaccine.domain.cose;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.CborTag;
import org.selamat.vaccine.domain.codec.CborWriter;
import org.selamat.vaccine.domain.codec.Malformed;

/**
 * A COSE_Sign1 message (RFC 9052 4.2), its payload still opaque: nothing in it is looked at before the signature holds.
 * Accepted untagged, as tag 18, and either inside CWT's tag 61, because issuers write all of these.
 */
public final class CoseSign1 {

    static final long ALGORITHM = 1;
    static final long CRITICAL = 2;
    static final long KEY_ID = 4;
    private static final long TAG_SIGN1 = 18;
    private static final long TAG_CWT = 61;

    private final byte[] protectedBytes;
    private final CoseHeaders headers;
    private final byte[] payload;
    private final byte[] signature;

    private CoseSign1(byte[] protectedBytes, CoseHeaders headers, byte[] payload, byte[] signature) {
        this.protectedBytes = protectedBytes;
        this.headers = headers;
        this.payload = payload;
        this.signature = signature;
    }

    public static CoseSign1 of(Object cbor) throws Malformed {
        if (!(untagged(cbor) instanceof List<?> parts) || parts.size() != 4) {
            throw new Malformed("COSE_Sign1 is an array of four");
        }
        var protectedBytes = bytes(parts.get(0));
        var headers = CoseHeaders.of(protectedMap(protectedBytes), map(parts.get(1)));
        return new CoseSign1(protectedBytes, headers, bytes(parts.get(2)), bytes(parts.get(3)));
    }

    /** An unsigned message with everything in the protected header, as we write it. */
    static CoseSign1 unsigned(CoseAlgorithm algorithm, byte[] kid, byte[] payload) {
        var protectedBytes = CborWriter.write(CoseHeaders.written(algorithm, kid));
        return new CoseSign1(protectedBytes, new CoseHeaders(Optional.of(algorithm), Optional.of(kid)), payload, new byte[0]);
    }

    CoseSign1 with(byte[] newSignature) {
        return new CoseSign1(protectedBytes, headers, payload, newSignature);
    }

    public byte[] encoded() {
        return CborWriter.write(new CborTag(TAG_SIGN1, List.of(protectedBytes, Map.of(), payload, signature)));
    }

    /** What the signature covers: the Sig_structure of RFC 9052 4.4 with empty external data. */
    public byte[] toBeSigned() {
        return CborWriter.write(List.of("Signature1", protectedBytes, new byte[0], payload));
    }

    public CoseHeaders headers() {
        return headers;
    }

    public byte[] payload() {
        return payload.clone();
    }

    public byte[] signature() {
        return signature.clone();
    }

    private static Object untagged(Object item) {
        var value = item;
        for (long expected : new long[] { TAG_CWT, TAG_SIGN1 }) {
            if (value instanceof CborTag tagged && tagged.tag() == expected) {
                value = tagged.value();
            }
        }
        return value;
    }

    private static Map<?, ?> protectedMap(byte[] bytes) throws Malformed {
        return bytes.length == 0 ? Map.of() : map(CborReader.read(bytes));
    }

    private static Map<?, ?> map(Object item) throws Malformed {
        if (item instanceof Map<?, ?> map) {
            return map;
        }
        throw new Malformed("COSE header is not a map");
    }

    private static byte[] bytes(Object item) throws Malformed {
        if (item instanceof byte[] bytes) {
            return bytes;
        }
        throw new Malformed("COSE part is not a byte string");
    }
}
