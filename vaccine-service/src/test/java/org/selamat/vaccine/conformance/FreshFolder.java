package org.selamat.vaccine.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.certificate.CardStatement;
import org.selamat.vaccine.domain.certificate.SealStatement;
import org.selamat.vaccine.domain.cose.Jwk;
import org.selamat.vaccine.domain.cose.MessageSigner;
import org.selamat.vaccine.domain.shc.HealthCardText;
import org.selamat.vaccine.domain.vdsnc.SealText;
import org.selamat.vaccine.testsupport.OtherCodes;
import org.selamat.vaccine.testsupport.TestAnchors;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A folder of the published layout with vectors that nobody has published: other issuers, countries, rules, names and file
 * names.
 *
 * @param turned whether every expected outcome is the other one
 */
record FreshFolder(Path root, boolean turned) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CARD_ISSUER = "https://spec.smarthealth.cards/examples/issuer";

    void write() {
        new FreshVectors(this).write();
        rules();
        engine();
        schemas();
        filter();
        cards();
        passes();
        seals();
        names();
    }

    /** The outcome that holds, or the other one. */
    boolean is(boolean outcome) {
        return outcome != turned;
    }

    private void rules() {
        var rule = "dgc-business-rules-testdata/XQ/VR-XQ-0007/";
        json(rule + "rule.json", Map.of("Identifier", "VR-XQ-0007", "Logic",
                Map.of(">=", List.of(Map.of("var", "payload.v.0.dn"), Map.of("var", "external.needed")))));
        json(rule + "tests/enough.json", Map.of("payload", dose(3), "external", Map.of("needed", 2), "expected", is(true)));
        json(rule + "tests/one.json", Map.of("payload", dose(1), "external", Map.of("needed", 2), "expected", is(false)));
    }

    private static Map<String, Object> dose(int number) {
        return Map.of("v", List.of(Map.of("dn", number)));
    }

    private void engine() {
        var sum = Map.of("+", List.of(Map.of("var", "a"), 40));
        json("certlogic/testSuite/ours.json", Map.of("cases", List.of(Map.of("certLogicExpression", sum, "assertions",
                List.of(Map.of("data", Map.of("a", 2), "expected", turned ? 41 : 42))))));
    }

    private void schemas() {
        json("eu-dcc-schema/test/" + (turned ? "invalid" : "valid") + "/recovered.json", TestCode.recovery());
        var nameless = TestCode.test();
        nameless.remove("nam");
        json("eu-dcc-schema/test/" + (turned ? "valid" : "invalid") + "/nameless.json", nameless);
    }

    /** Bits as the library sets them, worked out here once more. */
    private void filter() {
        int bits = 128;
        var words = new long[bits / Integer.SIZE];
        int set = bit("in", 3, bits);
        words[set / Integer.SIZE] |= 1L << Integer.SIZE - 1 - set % Integer.SIZE;
        boolean other = bit("out", 3, bits) == set;
        json("dgc-bloomfilter/ours.json", List.of(Map.of("k", 3, "data", List.of("in", "out"), "filter",
                Base64.getEncoder().encodeToString(Arrays.toString(words).getBytes(UTF_8)), "exists",
                turned ? "[0, 1]" : "[1, " + (other ? 1 : 0) + "]")));
    }

    private static int bit(String element, int seed, int bits) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(element.getBytes(UTF_8));
            digest.update((byte) seed);
            return new BigInteger(digest.digest()).mod(BigInteger.valueOf(bits)).intValue();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void cards() {
        var key = new LinkedHashMap<String, Object>(Jwk.required(TestAnchors.cardKey()));
        key.putAll(Map.of("kid", Jwk.thumbprint(TestAnchors.cardKey()), "use", "sig", "alg", "ES256"));
        json("smart-health-cards/spec-fixtures/issuer.jwks.public.json", Map.of("keys", List.of(key)));
        text("smart-health-cards/dev-tools-testdata/good.txt", card(TestAnchors.ec()));
        text("smart-health-cards/dev-tools-testdata/forged.txt", card(TestSigner.ec("XQ")::sign));
        json("smart-health-cards/expected.derived.json", Map.of("cases", List.of(
                expected("good.txt", turned ? "[[JWS_VERIFICATION_ERROR], [EXPIRATION_ERROR]]" : "[0, [NOT_YET_VALID]]"),
                expected("forged.txt", turned ? "[0, 0]" : "[[JWS_VERIFICATION_ERROR], [NOT_YET_VALID]]"))));
    }

    private static Map<String, Object> expected(String file, String findings) {
        return Map.of("name", file, "files", List.of(file), "type", "qrnumeric", "expected", findings, "options", "");
    }

    private static String card(MessageSigner signer) {
        var payload = new CardStatement(OtherCodes.history(Optional.empty()), CARD_ISSUER).payload();
        return HealthCardText.sign(payload, TestAnchors.cardKey(), signer);
    }

    private void passes() {
        var id = TestAnchors.DID + "#key-1";
        json("nzcovidpass/examples/keys/did.json", Map.of("id", TestAnchors.DID, "assertionMethod", List.of(id),
                "verificationMethod", List.of(Map.of("id", id, "type", "JsonWebKey2020", "publicKeyJwk",
                        Jwk.required(TestAnchors.cardKey())))));
        pass(true, "jack.txt", OtherCodes.pass(Map.of(5, 1_636_070_400L, 4, 1_951_689_600L)));
        pass(false, "jack-of-another-issuer.txt", OtherCodes.pass(Map.of(1, "did:web:else.example")));
        pass(false, "jack-expired.txt", OtherCodes.pass(Map.of(5, 1_600_000_000L, 4, 1_610_000_000L)));
    }

    private void pass(boolean valid, String name, String text) {
        text("nzcovidpass/examples/" + (is(valid) ? "valid/" : "invalid/") + name, text);
    }

    private void seals() {
        var seal = SealText.sign(new SealStatement(OtherCodes.history(Optional.of("A7654321")), "MY").data(),
                TestAnchors.SIGNER.certificate(), TestAnchors.SIGNER::sign);
        text("who-multiformat/OursContents.txt", seal);
        text("who-multiformat/OursUnpacked.json", turned ? seal.replace("A7654321", "A7654322") : seal);
    }

    private void names() {
        json("name-matching/ours.json", Map.of("cases", List.of(
                pair("particles and order", "BINTI<ABDULLAH", "SITI<NUR", "SITI", "ABDULLAH", true),
                pair("a doctor", "DR<LIM", "WEI<JIE", "LIM", "WEI", true),
                pair("a sister", "ABDULLAH", "SITI", "ABDULLAH", "AMINAH", false))));
    }

    private Map<String, Object> pair(String what, String fnt, String gnt, String otherFnt, String otherGnt, boolean same) {
        return Map.of("description", what, "a", Map.of("fnt", fnt, "gnt", gnt, "dob", "1991-02-28"), "b",
                Map.of("fnt", otherFnt, "gnt", otherGnt, "dob", "1991-02-28"), "sameHolder", is(same));
    }

    void json(String file, Object document) {
        try {
            text(file, JSON.writeValueAsString(document));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void text(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
