package org.selamat.vaccine.domain.cose;

import java.math.BigInteger;
import java.security.Key;
import java.security.interfaces.ECKey;

/** The one curve of ES256 in health certificates, told by its order (FIPS 186-4 D.1.2.3). */
public final class P256 {

    private static final BigInteger ORDER = new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
            16);

    private P256() {
    }

    public static boolean isOn(Key key) {
        return key instanceof ECKey ec && ec.getParams() != null && ORDER.equals(ec.getParams().getOrder());
    }
}
