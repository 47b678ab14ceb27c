package org.selamat.vaccine.conformance;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.codec.CborWriter;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * Certificates of two issuers that don't exist: good ones of both algorithms, and each way to be wrong that a vector can state.
 */
record FreshVectors(FreshFolder folder) {

    private static final String OF_TESTS = "1.3.6.1.4.1.1847.2021.1.1";
    private static final String NOW = "2026-11-26T08:00:00+08:00";
    private static final TestSigner SIGNER = TestSigner.ec("XQ");

    void write() {
        good("XQ/2DCode/raw/a dose.json", SIGNER, TestCode.vaccination());
        good("XY/1.3.2/2DCode/Raw/r1.json", TestSigner.rsa("XY"), TestCode.recovery());
        wrong("over.json", SIGNER, TestCode.vaccination(), Expectation.EXPIRATIONCHECK,
                vector -> context(vector).put("VALIDATIONCLOCK", "2027-06-01T10:00:01Z"));
        wrong("usage.json", TestSigner.ec("XQ", OF_TESTS), TestCode.vaccination(), Expectation.KEYUSAGE, vector -> {
        });
        wrong("stranger.json", SIGNER, TestCode.vaccination(), Expectation.VERIFY,
                vector -> context(vector).put("CERTIFICATE", certificate(TestSigner.ec("XQ"))));
        wrong("two groups.json", SIGNER, twoGroups(), Expectation.SCHEMAVALIDATION, vector -> {
        });
        wrong("prefix.json", SIGNER, TestCode.test(), Expectation.UNPREFIX,
                vector -> vector.put("PREFIX", "HX1:" + vector.get("BASE45")));
        wrong("base45.json", SIGNER, TestCode.test(), Expectation.B45DECODE, vector -> vector.put("BASE45", ":::"));
        wrong("zlib.json", SIGNER, TestCode.test(), Expectation.COMPRESSION, vector -> vector.put("COMPRESSED", "00ff00"));
        wrong("cbor.json", SIGNER, TestCode.test(), Expectation.DECODE,
                vector -> vector.put("CBOR", hex(CborWriter.write(TestCode.recovery()))));
        wrong("json.json", SIGNER, TestCode.test(), Expectation.VALIDJSON, vector -> vector.put("JSON", TestCode.recovery()));
        wrong("picture.json", SIGNER, TestCode.test(), Expectation.PICTUREDECODE,
                vector -> vector.put("2DCODE", picture("HC1:ANOTHER")));
    }

    private interface Change {
        void to(Map<String, Object> vector);
    }

    private void good(String file, TestSigner signer, Map<String, Object> dcc) {
        write(file, vector(signer, dcc), Stream.of(Expectation.values()).toList(), true);
    }

    private void wrong(String file, TestSigner signer, Map<String, Object> dcc, Expectation only, Change change) {
        var vector = vector(signer, dcc);
        change.to(vector);
        write("XQ/2DCode/raw/" + file, vector, List.of(only), false);
    }

    private void write(String file, Map<String, Object> vector, List<Expectation> stated, boolean outcome) {
        var results = new LinkedHashMap<String, Object>();
        stated.forEach(expectation -> results.put(expectation.key(), folder.is(outcome)));
        vector.put("EXPECTEDRESULTS", results);
        folder.json("dgc-testdata/" + file, vector);
    }

    private static Map<String, Object> vector(TestSigner signer, Map<String, Object> dcc) {
        var message = TestCode.by(signer).content(dcc).message();
        var text = TestCode.text(message);
        var vector = new LinkedHashMap<String, Object>();
        vector.put("JSON", dcc);
        vector.put("CBOR", hex(CborWriter.write(dcc)));
        vector.put("COSE", hex(message));
        vector.put("COMPRESSED", hex(Zlib.deflate(message)));
        vector.put("BASE45", text.substring("HC1:".length()));
        vector.put("PREFIX", text);
        vector.put("2DCODE", picture(text));
        vector.put("TESTCTX", new LinkedHashMap<String, Object>(
                Map.of("VERSION", 1, "SCHEMA", "1.3.0", "CERTIFICATE", certificate(signer), "VALIDATIONCLOCK", NOW)));
        return vector;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> context(Map<String, Object> vector) {
        return (Map<String, Object>) vector.get("TESTCTX");
    }

    private static Map<String, Object> twoGroups() {
        var dcc = TestCode.vaccination();
        dcc.put("r", TestCode.recovery().get("r"));
        return dcc;
    }

    private static String certificate(TestSigner signer) {
        try {
            return Base64.getEncoder().encodeToString(signer.certificate().getEncoded());
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String picture(String text) {
        try {
            var png = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 400, 400), "png", png);
            return Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
