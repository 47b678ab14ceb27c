package org.selamat.vaccine.conformance;

import java.security.interfaces.ECPublicKey;
import java.util.Optional;

import org.selamat.vaccine.domain.cose.P256;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Defects that a vector carries in itself, told from its own data and not from its name, so that they hold for vectors that we
 * have never seen. They explain a disagreement; they never make an agreement. What is expected to fail, and passes with us, is
 * only
 * explained where somebody else's library says so too.
 */
final class VectorDefects {

    private final Schemas schemas;

    VectorDefects(Schemas schemas) {
        this.schemas = schemas;
    }

    Optional<Defect> of(Vector vector, Expectation expectation) {
        boolean wanted = vector.expected(expectation).orElse(false);
        return switch (expectation) {
            case VERIFY -> Optional.of(Defect.SIGNER_OFF_P256).filter(defect -> wanted && isOffP256(vector));
            case DECODE -> Optional.of(Defect.FIELD_OF_ANOTHER_CERTIFICATE)
                    .filter(defect -> wanted && isOfAnother(vector, vector.cborContent(), vector.itsCborStandsAlone()));
            case VALIDJSON -> Optional.of(Defect.FIELD_OF_ANOTHER_CERTIFICATE)
                    .filter(defect -> wanted && isOfAnother(vector, vector.dcc(), vector.itsJsonStandsAlone()));
            case SCHEMAVALIDATION -> vector.signedContentAsOthersRead().flatMap(content -> againstSchema(content, wanted));
            default -> Optional.empty();
        };
    }

    /** hcert_spec 3.3.2 knows ES256 on P-256 only. */
    private static boolean isOffP256(Vector vector) {
        return vector.certificate().filter(signer -> signer.getPublicKey() instanceof ECPublicKey key && !P256.isOn(key))
                .isPresent();
    }

    /**
     * Told apart by their identifier; or two against one: the signed message and the other field say the same, and this
     * one says something else.
     */
    private static boolean isOfAnother(Vector vector, Optional<JsonNode> field, boolean alone) {
        var signed = vector.signedContent();
        return alone || field.isPresent() && signed.isPresent()
                && !identifier(signed.get()).equals(identifier(field.get()));
    }

    /**
     * A verifier reads every version by the newest schema, because a document of 1.0.0 may say what only later ones
     * allowed (a birth date without its day, more than nine doses): the newest decides where the version is unknown, and
     * against an older one.
     */
    private Optional<Defect> againstSchema(JsonNode content, boolean wanted) {
        boolean newest = schemas.fits(Schemas.NEWEST, content).orElseThrow();
        boolean own = schemas.fits(content.path("ver").asText(""), content).orElse(newest);
        if (own != wanted) {
            return Optional.of(Defect.FLAG_AGAINST_SCHEMA);
        }
        return Optional.of(Defect.BREAKS_ONLY_AN_OLD_SCHEMA).filter(defect -> !wanted && newest);
    }

    private static String identifier(JsonNode dcc) {
        return dcc.findValuesAsText("ci").toString();
    }
}
