package org.selamat.vaccine.domain.cose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Malformed;

/**
 * The two header parameters that matter to us.
 *
 * @param algorithm empty when it is none that we know
 * @param kid key identifier; when both headers carry one, the protected one (hcert_spec 3.3.3, test vectors CO21 and CO22)
 */
public record CoseHeaders(Optional<CoseAlgorithm> algorithm, Optional<byte[]> kid) {

    static CoseHeaders of(Map<?, ?> protectedMap, Map<?, ?> unprotectedMap) throws Malformed {
        if (protectedMap.containsKey(CoseSign1.CRITICAL)) {
            throw new Malformed("critical header parameter that we don't know");
        }
        var algorithm = first(CoseSign1.ALGORITHM, protectedMap, unprotectedMap);
        var kid = first(CoseSign1.KEY_ID, protectedMap, unprotectedMap);
        return new CoseHeaders(CoseAlgorithm.of(algorithm), bytes(kid));
    }

    /** New Zealand's specification wants text, its published passes have bytes. */
    private static Optional<byte[]> bytes(Object kid) {
        if (kid instanceof String text) {
            return Optional.of(text.getBytes(UTF_8));
        }
        return kid instanceof byte[] bytes ? Optional.of(bytes) : Optional.empty();
    }

    static Map<Object, Object> written(CoseAlgorithm algorithm, byte[] kid) {
        var map = new LinkedHashMap<Object, Object>();
        map.put(CoseSign1.ALGORITHM, algorithm.id());
        map.put(CoseSign1.KEY_ID, kid);
        return map;
    }

    private static Object first(long label, Map<?, ?> protectedMap, Map<?, ?> unprotectedMap) {
        return protectedMap.containsKey(label) ? protectedMap.get(label) : unprotectedMap.get(label);
    }
}
