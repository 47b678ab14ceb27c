package org.selamat.kit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.KitConfig;
import org.selamat.kit.id.KeyedHash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Stored answers as bytes: JSON sealed with AES-256-GCM and bound to its claim, because they can hold the caller's personal
 * data.
 */
@Singleton
class AnswerCodec {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private static final byte[] CREATED_AT = "{\"status\":201,\"location\":".getBytes(UTF_8);
    private static final byte[] WITH_BODY = ",\"body\":".getBytes(UTF_8);
    private static final int BESIDE_BODY = 128;

    private record Answer(int status, String location, JsonNode body) {
    }

    private final ObjectMapper json;
    private final ObjectWriter canonical;
    private final SecretKeySpec key;
    private final KeyedHash requests;
    private final SecureRandom random = new SecureRandom();
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(AnswerCodec::newCipher);

    AnswerCodec(ObjectMapper json, KitConfig config) {
        this.json = json;
        this.key = new SecretKeySpec(config.answerKey().map(Base64.getDecoder()::decode).filter(k -> k.length == 32)
                .orElseThrow(() -> new IllegalStateException("SELAMAT_ANSWER_KEY must be the base64 of 32 random bytes")),
                "AES");
        this.canonical = json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.requests = new KeyedHash(key.getEncoded());
    }

    /**
     * What the request asked, independent of the order of its fields. Keyed: a request may name a document, and a plain hash
     * of one can be guessed back.
     */
    byte[] hash(Object[] arguments) {
        try {
            return requests.of(
                    canonical.writeValueAsBytes(Arrays.stream(arguments).filter(AnswerCodec::isContent).toList()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(Claim claim, Response response) {
        try {
            var location = response.getLocation() == null ? null : response.getLocation().toString();
            return seal(claim, json.writeValueAsBytes(
                    new Answer(response.getStatus(), location, json.valueToTree(response.getEntity()))));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param body as JSON, which it stays byte for byte */
    byte[] sealCreated(Claim claim, String location, byte[] body) {
        try {
            var answer = new ByteArrayOutputStream(body.length + BESIDE_BODY);
            answer.writeBytes(CREATED_AT);
            answer.writeBytes(json.writeValueAsBytes(location));
            answer.writeBytes(WITH_BODY);
            answer.writeBytes(body);
            answer.write('}');
            return seal(claim, answer.toByteArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] seal(Claim claim, byte[] answer) throws GeneralSecurityException {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, claim).doFinal(answer);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    Response open(Claim claim, byte[] stored) {
        try {
            var opened = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(stored, NONCE), claim)
                    .doFinal(stored, NONCE, stored.length - NONCE);
            var answer = json.readValue(opened, Answer.class);
            var builder = Response.status(answer.status()).type(MediaType.APPLICATION_JSON_TYPE);
            if (answer.body() != null && !answer.body().isNull()) {
                builder.entity(answer.body());
            }
            return answer.location() == null ? builder.build() : builder.location(URI.create(answer.location())).build();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, Claim claim) throws GeneralSecurityException {
        var cipher = ciphers.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(claim.name().getBytes(UTF_8));
        return cipher;
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has AES-GCM", missing);
        }
    }

    /** Bodies and path parameters; not what the runtime injects. */
    private static boolean isContent(Object argument) {
        return argument == null || argument instanceof Record || argument instanceof CharSequence || argument instanceof Number
                || argument instanceof java.util.UUID || argument instanceof Enum<?>
                || argument instanceof java.util.Collection<?>;
    }
}
