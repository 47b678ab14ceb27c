package org.selamat.vaccine.testsupport;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.selamat.vaccine.domain.codec.Base45;
import org.selamat.vaccine.domain.codec.CborTag;
import org.selamat.vaccine.domain.codec.CborWriter;
import org.selamat.vaccine.domain.codec.Zlib;

/** Builds HC1 codes of every make, also wrong ones. */
public final class TestCode {

    public static final Instant ISSUED = Instant.parse("2026-06-01T10:00:00Z");
    public static final Instant EXPIRES = Instant.parse("2027-06-01T10:00:00Z");

    private final TestSigner signer;
    private final Map<Object, Object> protectedHeader = new LinkedHashMap<>();
    private final Map<Object, Object> unprotectedHeader = new LinkedHashMap<>();
    private final Map<Object, Object> claims = new LinkedHashMap<>();
    private long[] tags = { 18 };

    private TestCode(TestSigner signer) {
        this.signer = signer;
        protectedHeader.put(1, signer.algorithm());
        protectedHeader.put(4, signer.kid());
        claims.put(1, "DE");
        claims.put(4, EXPIRES.getEpochSecond());
        claims.put(6, ISSUED.getEpochSecond());
        content(vaccination());
    }

    public static TestCode by(TestSigner signer) {
        return new TestCode(signer);
    }

    public TestCode content(Map<String, Object> dcc) {
        claims.put(-260, Map.of(1, dcc));
        return this;
    }

    public TestCode claims(Consumer<Map<Object, Object>> change) {
        change.accept(claims);
        return this;
    }

    public TestCode headers(Consumer<Map<Object, Object>> changeProtected, Consumer<Map<Object, Object>> changeUnprotected) {
        changeProtected.accept(protectedHeader);
        changeUnprotected.accept(unprotectedHeader);
        return this;
    }

    /** Outermost first; none leaves the message untagged. */
    public TestCode tagged(long... outermostFirst) {
        tags = outermostFirst;
        return this;
    }

    public String text() {
        return text(message());
    }

    /** The COSE message in its tags. */
    public byte[] message() {
        var header = CborWriter.write(protectedHeader);
        var payload = CborWriter.write(claims);
        var signature = signer.sign(CborWriter.write(List.of("Signature1", header, new byte[0], payload)));
        Object message = List.of(header, unprotectedHeader, payload, signature);
        for (int i = tags.length - 1; i >= 0; i--) {
            message = new CborTag(tags[i], message);
        }
        return CborWriter.write(message);
    }

    public static String text(byte[] message) {
        return "HC1:" + Base45.encode(Zlib.deflate(message));
    }

    public static Map<String, Object> vaccination() {
        return dcc("v", new LinkedHashMap<>(Map.of("tg", "840539006", "vp", "1119349007", "mp", "EU/1/20/1528", "ma",
                "ORG-100030215", "dn", 2, "sd", 2, "dt", "2026-05-20", "co", "DE", "is", "Robert Koch-Institut", "ci",
                "URN:UVCI:01DE/IZ12345A/5CWLU12RNOB9RXSEOP6FG8#W")));
    }

    public static Map<String, Object> test() {
        return dcc("t", new LinkedHashMap<>(Map.of("tg", "840539006", "tt", "LP6464-4", "sc", "2026-05-20T10:00:00Z", "tr",
                "260415000", "co", "DE", "is", "Robert Koch-Institut", "ci",
                "URN:UVCI:01DE/IZ12345A/5CWLU12RNOB9RXSEOP6FG8#W")));
    }

    public static Map<String, Object> recovery() {
        return dcc("r", new LinkedHashMap<>(Map.of("tg", "840539006", "fr", "2026-05-20", "co", "DE", "is",
                "Robert Koch-Institut", "df", "2026-06-01", "du", "2026-11-16", "ci",
                "URN:UVCI:01DE/IZ12345A/5CWLU12RNOB9RXSEOP6FG8#W")));
    }

    private static Map<String, Object> dcc(String group, Map<String, Object> entry) {
        var dcc = new LinkedHashMap<String, Object>();
        dcc.put("ver", "1.3.0");
        dcc.put("nam", new LinkedHashMap<>(Map.of("fn", "Mustermann", "fnt", "MUSTERMANN", "gn", "Erika", "gnt", "ERIKA")));
        dcc.put("dob", "1964-08-12");
        dcc.put(group, List.of(entry));
        return dcc;
    }
}
