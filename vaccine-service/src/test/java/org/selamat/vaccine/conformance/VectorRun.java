package org.selamat.vaccine.conformance;

import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Base45;
import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.cose.CoseSign1;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.cose.SignatureVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.hcert.Dcc;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.domain.hcert.Verification;

import com.fasterxml.jackson.databind.JsonNode;

/** What our classes say about one vector, expectation by expectation; empty where an input that it needs is missing. */
final class VectorRun {

    private static final int LIMIT = 16_384;
    private static final Instant NO_CLOCK = Instant.parse("2021-06-01T00:00:00Z");

    private final Vector vector;
    private final SignatureVerifier signatures;

    VectorRun(Vector vector, SignatureVerifier signatures) {
        this.vector = vector;
        this.signatures = signatures;
    }

    Optional<Boolean> outcome(Expectation expectation) {
        return switch (expectation) {
            case UNPREFIX -> vector.text("PREFIX").map(this::unprefixes);
            case B45DECODE -> base45().map(this::decodesBase45);
            case COMPRESSION -> vector.hex("COMPRESSED").map(this::inflates);
            case DECODE -> message().flatMap(this::decodes);
            case VERIFY -> verification().map(result -> passed(result, Check.SIGNATURE) && passed(result, Check.CBOR));
            case EXPIRATIONCHECK -> vector.clock().flatMap(at -> content(Check.NOT_YET_VALID, Check.EXPIRED));
            case KEYUSAGE -> content(Check.KEY_USAGE);
            case VALIDJSON -> vector.dcc().flatMap(json -> message().map(message -> isSameJson(message, json)));
            case SCHEMAVALIDATION -> content(Check.SCHEMA);
        };
    }

    private boolean unprefixes(String text) {
        boolean passed = passed(verify(text), Check.PREFIX);
        return passed && vector.text("BASE45").map(text.substring("HC1:".length())::equals).orElse(true);
    }

    private boolean decodesBase45(String text) {
        try {
            var bytes = Base45.decode(text);
            return vector.hex("COMPRESSED").map(expected -> Arrays.equals(expected, bytes)).orElse(true);
        } catch (Malformed malformed) {
            return false;
        }
    }

    private boolean inflates(byte[] stream) {
        try {
            var bytes = Zlib.inflate(stream, LIMIT);
            return vector.hex("COSE").map(expected -> Arrays.equals(expected, bytes)).orElse(true);
        } catch (Malformed malformed) {
            return false;
        }
    }

    private Optional<Boolean> decodes(byte[] message) {
        var read = dcc(message);
        if (read.isEmpty()) {
            return Optional.of(false);
        }
        return vector.hex("CBOR").map(expected -> isSameCbor(read.get(), expected));
    }

    private boolean isSameCbor(Dcc read, byte[] expected) {
        try {
            return new Dcc(unwrapped((Map<?, ?>) CborReader.read(expected))).plain().equals(read.plain());
        } catch (Malformed malformed) {
            return false;
        }
    }

    /** The field CBOR is the DCC in some sets and the whole claim map in others. */
    private static Map<?, ?> unwrapped(Map<?, ?> map) {
        return map.get(-260L) instanceof Map<?, ?> hcert ? (Map<?, ?>) hcert.get(1L) : map;
    }

    private static boolean isSameJson(byte[] message, JsonNode expected) {
        return dcc(message).map(read -> ConformanceFolder.tree(read.plain()).equals(expected)).orElse(false);
    }

    private static Optional<Dcc> dcc(byte[] message) {
        try {
            return Optional.of(new Dcc(CwtClaims.of(CoseSign1.of(CborReader.read(message)).payload()).content()));
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    private Optional<String> base45() {
        return vector.text("BASE45").or(() -> vector.text("PREFIX").map(text -> text.substring("HC1:".length())));
    }

    /** COSE as given, else peeled from the text. */
    private Optional<byte[]> message() {
        return vector.hex("COSE").or(() -> vector.text("PREFIX").map(text -> {
            try {
                return Zlib.inflate(Base45.decode(text.substring("HC1:".length())), LIMIT);
            } catch (Malformed malformed) {
                return new byte[0];
            }
        }));
    }

    private Optional<Verification> verification() {
        return vector.hasCertificate() ? message().map(VectorRun::text).map(this::verify) : Optional.empty();
    }

    private static String text(byte[] message) {
        return "HC1:" + Base45.encode(Zlib.deflate(message));
    }

    /** Empty when the signature doesn't hold, because then nobody looks at the content. */
    private Optional<Boolean> content(Check... checks) {
        return verification().filter(result -> result.certificate().isPresent())
                .map(result -> Arrays.stream(checks).allMatch(check -> passed(result, check)));
    }

    Verification verify(String text) {
        try {
            var signers = vector.hasCertificate() ? List.of(TrustedSigner.of(vector.certificate(), vector.issuer(), signatures))
                    : List.<TrustedSigner> of();
            return new HcertVerifier(signatures).verify(text, new TrustList(signers), vector.clock().orElse(NO_CLOCK));
        } catch (CertificateException unreadable) {
            throw new IllegalStateException(vector.name(), unreadable);
        }
    }

    private static boolean passed(Verification result, Check check) {
        return result.result(check).hasPassed();
    }
}
