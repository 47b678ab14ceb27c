package org.selamat.status.entry.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.name.HolderIndex;
import org.selamat.status.StatusConfig;
import org.selamat.status.entry.domain.Receipt;
import org.selamat.status.entry.domain.ReceiptOutcome;
import org.selamat.status.entry.domain.ReceiptReader;
import org.selamat.status.entry.domain.Vaccination;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Receipts as compact JWS (RFC 7515). Nothing in one is read before its signature holds, but the header that names the
 * key; of the header only ES256 is believed.
 */
@ApplicationScoped
class SignedReceipts implements ReceiptReader {

    private static final String TYPE = "verification-receipt+jwt";
    /** As for doses on record, so that the same dose is as old either way. */
    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    private static final int PARTS = 3;
    private static final int MOST_DOSES = 20;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).build()).build());

    private final ReceiptKeys keys;
    private final StatusConfig.Receipts config;

    SignedReceipts(ReceiptKeys keys, StatusConfig config) {
        this.keys = keys;
        this.config = config.receipts();
    }

    @Override
    public Read read(String text) {
        Optional<Map<String, PublicKey>> known = keys.byThumbprint();
        return known.isEmpty() ? new Unbelieved(ReceiptOutcome.DEPENDENCY_DOWN) : read(text, known.get(), config.issuer());
    }

    static Read read(String text, Map<String, PublicKey> known, String issuer) {
        try {
            String[] parts = text.split("\\.", -1);
            JsonNode header = parts.length == PARTS ? json(parts[0]) : JSON.nullNode();
            if (!header.path("alg").asText().equals("ES256") || !header.path("typ").asText().equals(TYPE)) {
                return new Unbelieved(ReceiptOutcome.CERT_SIGNATURE_INVALID);
            }
            PublicKey key = known.get(header.path("kid").asText());
            if (key == null) {
                return new Unbelieved(ReceiptOutcome.CERT_KEY_UNKNOWN);
            }
            return holds(parts, key) ? claimed(json(parts[1]), issuer) : new Unbelieved(ReceiptOutcome.CERT_SIGNATURE_INVALID);
        } catch (IOException | RuntimeException unreadable) {
            return new Unbelieved(ReceiptOutcome.CERT_SIGNATURE_INVALID);
        }
    }

    private static boolean holds(String[] parts, PublicKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(key);
            signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** One without an airline is for anybody: signed, and no proof for a boarding check. */
    private static Read claimed(JsonNode claims, String issuer) {
        if (!claims.path("iss").asText().equals(issuer)) {
            return new Unbelieved(ReceiptOutcome.CERT_KEY_UNKNOWN);
        }
        if (!claims.hasNonNull("aud")) {
            return new Unbelieved(ReceiptOutcome.AUDIENCE_MISMATCH);
        }
        UUID id = UUID.fromString(claims.required("jti").asText());
        return new Signed(new Receipt(id, claims.required("aud").asText(), instant(claims.required("iat")),
                instant(claims.required("exp")),
                Optional.ofNullable(claims.get("certificateExpires")).map(SignedReceipts::instant),
                HolderIndex.ofText(claims.required("holder").asText()), doses(id, claims.required("doses"))));
    }

    /** A dose of a certificate is one of a foreign one here, wherever it was given: it says what it says of those before. */
    private static List<Vaccination> doses(UUID receipt, JsonNode claimed) {
        List<Vaccination> doses = new ArrayList<>();
        for (int i = 0; i < Math.min(claimed.size(), MOST_DOSES); i++) {
            JsonNode dose = claimed.get(i);
            doses.add(new Vaccination(UUID.nameUUIDFromBytes((receipt + "/" + i).getBytes(UTF_8)),
                    LocalDate.parse(dose.required("date").asText()).atStartOfDay(MALAYSIA).toInstant(),
                    dose.required("number").asInt(), dose.required("total").asInt(),
                    Optional.of(dose.required("product").asText()), true));
        }
        return doses;
    }

    private static JsonNode json(String part) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(part));
    }

    private static Instant instant(JsonNode seconds) {
        return Instant.ofEpochSecond(seconds.asLong());
    }
}
