package org.selamat.vaccine.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.shc.BundleRules;
import org.selamat.vaccine.domain.shc.CardKeys;
import org.selamat.vaccine.domain.shc.CompactJws;
import org.selamat.vaccine.domain.shc.Flaw;
import org.selamat.vaccine.domain.shc.NumericText;
import org.selamat.vaccine.domain.shc.PayloadRules;

/**
 * Everything that is to be said about a card, in the words of the published validator, which goes on where a verifier stops.
 */
final class CardFindings {

    private static final int MAX_JWS = 1195;
    private static final int LIMIT = 65_536;

    final Set<String> errors = new TreeSet<>();
    final Set<String> warnings = new TreeSet<>();
    private final CardKeys keys;
    private final CardWorld world;
    private final Instant at;

    CardFindings(CardKeys keys, CardWorld world, Instant at) {
        this.keys = keys;
        this.world = world;
        this.at = at;
    }

    void numeric(List<String> parts) {
        var reading = NumericText.read(parts.stream().map(this::trimmed).toList());
        reading.flaws().forEach(this::add);
        reading.jws().ifPresent(this::jws);
    }

    void jws(String text) {
        var jws = trimmed(text);
        if (jws.length() > MAX_JWS) {
            warnings.add("JWS_TOO_LONG");
        }
        try {
            var card = CompactJws.of(jws);
            header(card);
            var payload = payload(card);
            if (payload != null) {
                issuer(card, payload);
            }
        } catch (Malformed malformed) {
            errors.add("JSON_PARSE_ERROR");
        }
    }

    void payload(String text) {
        try {
            var payload = Plain.map(JsonReader.read(trimmed(text))).orElseThrow(() -> new Malformed("no object"));
            PayloadRules.flaws(payload).forEach(this::add);
            PayloadRules.timeFlaws(payload, at).forEach(this::add);
        } catch (Malformed malformed) {
            errors.add("JSON_PARSE_ERROR");
        }
    }

    void bundle(String text) {
        try {
            BundleRules.flaws(JsonReader.read(trimmed(text))).forEach(this::add);
        } catch (Malformed malformed) {
            errors.add("JSON_PARSE_ERROR");
        }
    }

    /** A file with one card or several, or a FHIR server's answer. */
    void cards(String text, String list, String member) {
        try {
            var document = Plain.map(JsonReader.read(trimmed(text))).orElse(Map.of());
            var items = Plain.list(document.get(list));
            if (items.isEmpty()) {
                errors.add("CRITICAL_DATA_MISSING");
            }
            for (var item : items) {
                var jws = item instanceof Map<?, ?> map ? map.get(member) : item;
                if (jws instanceof String card) {
                    jws(card);
                }
            }
        } catch (Malformed malformed) {
            errors.add("JSON_PARSE_ERROR");
        }
    }

    private void header(CompactJws card) {
        boolean wanted = card.header("alg").filter("ES256"::equals).isPresent()
                && card.header("zip").filter("DEF"::equals).isPresent() && card.header("kid").isPresent();
        if (!wanted) {
            errors.add("JWS_HEADER_ERROR");
        }
        if (card.signature().length != 64) {
            errors.add("SIGNATURE_FORMAT_ERROR");
        }
    }

    private Map<?, ?> payload(CompactJws card) {
        var text = trimmed(inflated(card.payload()));
        try {
            var payload = Plain.map(JsonReader.read(text)).orElseThrow(() -> new Malformed("no object"));
            PayloadRules.flaws(payload).forEach(this::add);
            PayloadRules.timeFlaws(payload, at).forEach(this::add);
            return payload;
        } catch (Malformed malformed) {
            errors.add("JSON_PARSE_ERROR");
            return null;
        }
    }

    private String inflated(byte[] payload) {
        try {
            return new String(Zlib.inflateRaw(payload, LIMIT), UTF_8);
        } catch (Malformed notRaw) {
            errors.add("INFLATION_ERROR");
        }
        try {
            return new String(Zlib.inflate(payload, LIMIT), UTF_8);
        } catch (Malformed plain) {
            return new String(payload, UTF_8);
        }
    }

    private void issuer(CompactJws card, Map<?, ?> payload) {
        var issuer = String.valueOf(payload.get("iss")).replaceFirst("^http:", "https:").replaceFirst("/$", "");
        if (!world.knows(issuer)) {
            errors.add("ISSUER_KEY_DOWNLOAD_ERROR");
            errors.add("JWS_VERIFICATION_ERROR");
            return;
        }
        var found = keys.keys(card.header("kid").orElse(""));
        if (found.isEmpty() || !SignatureProviders.fastest().verify(found.get(0).key(), CoseAlgorithm.ES256,
                card.signingInput(), plain(card.signature()))) {
            errors.add("JWS_VERIFICATION_ERROR");
            return;
        }
        var own = found.stream().filter(key -> key.issuer().equals(issuer)).findFirst();
        if (own.isEmpty()) {
            errors.add("ISSUER_KID_MISMATCH");
        } else if (own.get().revocations().isEmpty()) {
            errors.add("REVOCATION_ERROR");
        }
    }

    /** r and s of a DER signature; only to tell a wrong form from a wrong signature. */
    private static byte[] plain(byte[] signature) {
        if (signature.length <= 64) {
            return signature;
        }
        int rLength = signature[3];
        var plain = new byte[64];
        System.arraycopy(signature, 4 + rLength - 32, plain, 0, 32);
        System.arraycopy(signature, signature.length - 32, plain, 32, 32);
        return plain;
    }

    private String trimmed(String text) {
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!bare.strip().equals(text)) {
            errors.add("TRAILING_CHARACTERS");
        }
        return bare.strip();
    }

    private void add(Flaw flaw) {
        (flaw.gravity() == Flaw.Gravity.UNWISE ? warnings : errors).add(flaw.code().name());
    }
}
