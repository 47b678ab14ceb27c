package org.selamat.vaccine.testsupport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.domain.revocation.BloomFilter;
import org.selamat.vaccine.domain.revocation.BloomSlice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;

/**
 * How a verifier without a line reads an offline pack: by the pinned signing authority alone. Written on another library
 * than the writer.
 */
public final class OfflinePackReader {

    private static final int MAX_BYTES = 64 << 20;

    private final JsonNode content;

    private OfflinePackReader(JsonNode content) {
        this.content = content;
    }

    /** @throws IllegalArgumentException when it isn't from a signer of the authority, was changed, or is too old */
    public static OfflinePackReader read(String pack, X509Certificate authority, Instant now) {
        try {
            var jws = JWSObject.parse(pack);
            var signer = certificate(jws.getHeader().getX509CertChain().get(0).decode());
            signer.verify(authority.getPublicKey());
            signer.checkValidity(Date.from(now));
            if (!jws.verify(new ECDSAVerifier((ECPublicKey) signer.getPublicKey()))) {
                throw new IllegalArgumentException("the pack was changed");
            }
            var gzip = new GZIPInputStream(new ByteArrayInputStream(jws.getPayload().toBytes()));
            var content = new ObjectMapper().readTree(gzip.readNBytes(MAX_BYTES));
            if (now.getEpochSecond() < content.path("iat").asLong() || now.getEpochSecond() > content.path("exp").asLong()) {
                throw new IllegalArgumentException("the pack is too old, or from the future");
            }
            return new OfflinePackReader(content);
        } catch (IOException | ParseException | GeneralSecurityException | JOSEException e) {
            throw new IllegalArgumentException("not a pack of this authority", e);
        }
    }

    /** Whom to believe, and what of theirs not: what {@code HcertVerifier} takes. */
    public TrustList trust() {
        var signers = new ArrayList<TrustedSigner>();
        for (var signer : content.path("trust")) {
            signers.add(TrustedSigner.of(certificate(Base64.getDecoder().decode(signer.path("certificate").asText())),
                    signer.path("country").asText(), SignatureProviders.jdk()));
        }
        var slices = new ArrayList<BloomFilter>();
        for (var slice : content.path("revocations").path("slices")) {
            slices.add(BloomSlice.read(Base64.getDecoder().decode(slice.path("filter").asText())));
        }
        return new TrustList(signers, (hash, at) -> slices.stream().anyMatch(slice -> slice.mightContain(hash.bytes())));
    }

    /** References of the rules that it brings along. */
    public List<String> rules() {
        return content.path("rules").findValuesAsText("Identifier");
    }

    /** Names of the value sets that rules use. */
    public List<String> valueSets() {
        var names = new ArrayList<String>();
        content.path("valueSets").fieldNames().forEachRemaining(names::add);
        return names;
    }

    public static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException notOne) {
            throw new IllegalArgumentException(notOne);
        }
    }
}
