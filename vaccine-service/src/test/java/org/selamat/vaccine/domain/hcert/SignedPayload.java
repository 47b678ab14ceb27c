package org.selamat.vaccine.domain.hcert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.selamat.vaccine.domain.codec.CborWriter;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

/** A code whose signature holds over any bytes at all. */
final class SignedPayload {

    private SignedPayload() {
    }

    static String text(TestSigner signer, byte[] payload) {
        var header = new LinkedHashMap<Object, Object>();
        header.put(1, signer.algorithm());
        header.put(4, signer.kid());
        var headerBytes = CborWriter.write(header);
        var signature = signer.sign(CborWriter.write(List.of("Signature1", headerBytes, new byte[0], payload)));
        return TestCode.text(CborWriter.write(List.of(headerBytes, Map.of(), payload, signature)));
    }
}
