package org.selamat.vaccine.conformance;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Base45;
import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.cose.CoseSign1;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.cose.SignatureVerifier;
import org.selamat.vaccine.domain.hcert.Dcc;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.domain.hcert.Verification;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.rest.scan.CodeScanner;
import org.selamat.vaccine.rest.scan.Unreadable;

/** What our classes say about one vector, expectation by expectation. */
final class VectorRun {

    private static final String HC1 = "HC1:";
    private static final int LIMIT = 16_384;
    private static final Instant NO_CLOCK = Instant.parse("2021-06-01T00:00:00Z");

    private final Vector vector;
    private final SignatureVerifier signatures;

    VectorRun(Vector vector, SignatureVerifier signatures) {
        this.vector = vector;
        this.signatures = signatures;
    }

    /**
     * Whether the vector has what the check needs; content of a message whose signature doesn't hold is looked at by nobody.
     */
    boolean isEvaluable(Expectation expectation) {
        return switch (expectation) {
            case PICTUREDECODE -> vector.picture().isPresent() && vector.text("PREFIX").isPresent();
            case UNPREFIX -> vector.text("PREFIX").isPresent();
            case B45DECODE -> base45().isPresent();
            case COMPRESSION -> vector.hex("COMPRESSED").isPresent();
            case DECODE -> vector.message().filter(message -> dcc(message).isEmpty() || vector.hex("CBOR").isPresent())
                    .isPresent();
            case VERIFY -> verification().isPresent();
            case VALIDJSON -> vector.dcc().isPresent() && vector.message().isPresent();
            case EXPIRATIONCHECK -> vector.clock().isPresent() && believed().isPresent();
            case KEYUSAGE, SCHEMAVALIDATION -> believed().isPresent();
        };
    }

    boolean outcome(Expectation expectation) {
        return switch (expectation) {
            case PICTUREDECODE -> pictures().contains(vector.text("PREFIX").orElseThrow());
            case UNPREFIX -> unprefixes(vector.text("PREFIX").orElseThrow());
            case B45DECODE -> decodesBase45(base45().orElseThrow());
            case COMPRESSION -> inflates(vector.hex("COMPRESSED").orElseThrow());
            case DECODE -> decodes(vector.message().orElseThrow());
            case VERIFY -> verification().filter(result -> passed(result, Check.SIGNATURE) && passed(result, Check.CBOR))
                    .isPresent();
            case VALIDJSON -> isSameJson(vector.message().orElseThrow());
            case EXPIRATIONCHECK -> content(Check.NOT_YET_VALID, Check.EXPIRED);
            case KEYUSAGE -> content(Check.KEY_USAGE);
            case SCHEMAVALIDATION -> content(Check.SCHEMA);
        };
    }

    private List<String> pictures() {
        try {
            return CodeScanner.texts(vector.picture().orElseThrow());
        } catch (Unreadable unreadable) {
            return List.of();
        }
    }

    private boolean unprefixes(String text) {
        return passed(verify(text), Check.PREFIX)
                && vector.text("BASE45").map(text.substring(HC1.length())::equals).orElse(true);
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

    private boolean decodes(byte[] message) {
        return dcc(message).filter(this::isSameCbor).isPresent();
    }

    private boolean isSameCbor(Dcc read) {
        return vector.cborContent().filter(expected -> SameJson.test(ConformanceFolder.tree(read.plain()), expected))
                .isPresent();
    }

    private boolean isSameJson(byte[] message) {
        var expected = vector.dcc().orElseThrow();
        return dcc(message).map(read -> SameJson.test(ConformanceFolder.tree(read.plain()), expected)).orElse(false);
    }

    private static Optional<Dcc> dcc(byte[] message) {
        try {
            return Optional.of(new Dcc(CwtClaims.of(CoseSign1.of(CborReader.read(message)).payload()).content()));
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    private Optional<String> base45() {
        return vector.text("BASE45")
                .or(() -> vector.text("PREFIX").filter(text -> text.startsWith(HC1)).map(text -> text.substring(HC1.length())));
    }

    private Optional<Verification> verification() {
        return vector.certificate().isPresent() ? vector.message().map(VectorRun::text).map(this::verify) : Optional.empty();
    }

    private Optional<Verification> believed() {
        return verification().filter(result -> result.certificate().isPresent());
    }

    private boolean content(Check... checks) {
        var result = believed().orElseThrow();
        return Arrays.stream(checks).allMatch(check -> passed(result, check));
    }

    private static String text(byte[] message) {
        return HC1 + Base45.encode(Zlib.deflate(message));
    }

    Verification verify(String text) {
        var signers = vector.certificate().map(signer -> TrustedSigner.of(signer, vector.issuer(), signatures)).stream()
                .toList();
        return new HcertVerifier(signatures).verify(text, new TrustList(signers), vector.clock().orElse(NO_CLOCK));
    }

    private static boolean passed(Verification result, Check check) {
        return result.result(check).hasPassed();
    }
}
