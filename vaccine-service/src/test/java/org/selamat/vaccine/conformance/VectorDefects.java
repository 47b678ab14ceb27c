package org.selamat.vaccine.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;

import org.selamat.vaccine.domain.cose.P256;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/**
 * Defects that a vector carries in itself, told from its own data and not from its name, so that they hold for vectors that we
 * have never seen. They excuse a disagreement; they never make an agreement.
 */
final class VectorDefects {

    private final Path schemas;

    VectorDefects(Path schemas) {
        this.schemas = schemas;
    }

    Optional<String> of(Vector vector, Expectation expectation) {
        return switch (expectation) {
            case VERIFY -> otherCurve(vector);
            case DECODE -> otherCertificate(vector, vector.cborContent(), "CBOR");
            case VALIDJSON -> otherCertificate(vector, vector.dcc(), "JSON");
            case SCHEMAVALIDATION -> againstSchema(vector);
            default -> Optional.empty();
        };
    }

    /** hcert_spec 3.3.2 knows ES256 on P-256 only. */
    private static Optional<String> otherCurve(Vector vector) {
        try {
            boolean other = vector.hasCertificate() && vector.certificate().getPublicKey() instanceof ECPublicKey key
                    && !P256.isOn(key);
            return other ? Optional.of("the signer isn't on P-256, which the specification demands") : Optional.empty();
        } catch (CertificateException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Told apart by their identifier; or two against one: the signed message and the field CBOR say the same, and the
     * field JSON says something else, or the other way round.
     */
    private static Optional<String> otherCertificate(Vector vector, Optional<JsonNode> field, String name) {
        var signed = vector.signedContent();
        boolean other = field.isPresent() && signed.isPresent()
                && !identifier(signed.get()).equals(identifier(field.get()));
        boolean alone = name.equals("JSON") ? vector.itsJsonStandsAlone()
                : signed.flatMap(content -> vector.dcc().filter(json -> SameJson.test(content, json))).isPresent();
        return other || alone ? Optional.of("the field " + name + " is of another certificate than the signed message")
                : Optional.empty();
    }

    /** The flag contradicts the schema of the version that the document itself names. */
    private Optional<String> againstSchema(Vector vector) {
        var flag = vector.expected(Expectation.SCHEMAVALIDATION);
        var content = vector.signedContent();
        if (flag.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        var schema = schemas.resolve(content.get().path("ver").asText("") + ".json");
        if (!Files.exists(schema)) {
            return Optional.empty();
        }
        boolean fits = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ConformanceFolder.read(schema)).validate(content.get()).isEmpty();
        return fits != flag.get() ? Optional.of("the flag contradicts schema " + schema.getFileName()) : Optional.empty();
    }

    private static String identifier(JsonNode dcc) {
        return dcc.findValuesAsText("ci").toString();
    }
}
