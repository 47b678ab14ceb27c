package org.selamat.vaccine.persistence.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.divoc.ProofKey;
import org.selamat.vaccine.domain.nzcp.DidKey;
import org.selamat.vaccine.domain.nzcp.DidKeys;
import org.selamat.vaccine.domain.shc.CardKey;
import org.selamat.vaccine.domain.shc.CardKeys;
import org.selamat.vaccine.domain.vdsnc.SealAuthority;

/** What the files of the trust folder's sub-folders say. */
final class AnchorFiles {

    private static final Pattern SUBJECT_COUNTRY = Pattern.compile("(?i)(?:^|,)C=([A-Z]{2})(?:,|$)");

    private AnchorFiles() {
    }

    /** {@code {"issuer", "country", "keys": [JWK], "revocationLists": [CRL]}}. */
    static List<CardKey> healthCards(Path file) throws IOException, Malformed {
        var document = AnchorFolder.json(file);
        var issuer = new CardKeys.Issuer(AnchorFolder.required(document, "issuer"), AnchorFolder.required(document, "country"));
        var lists = new HashMap<String, Map<?, ?>>();
        for (var item : Plain.list(document.get("revocationLists"))) {
            var list = Plain.map(item).orElse(Map.of());
            lists.put(String.valueOf(list.get("kid")), list);
        }
        return CardKeys.of(issuer, document, lists, AnchorFolder::translated);
    }

    /** {@code {"country", "document": DID document}}. */
    static List<DidKey> did(Path file) throws IOException, Malformed {
        var document = AnchorFolder.json(file);
        return DidKeys.of(Plain.within(document, "document"), AnchorFolder.required(document, "country"),
                AnchorFolder::translated);
    }

    /** {@code {"id", "country", "key": SPKI of an RSA key, base64}}. */
    static List<ProofKey> linkedData(Path file) throws IOException, Malformed {
        var document = AnchorFolder.json(file);
        try {
            var spki = Base64.getMimeDecoder()
                    .decode(AnchorFolder.required(document, "key").replaceAll("-----[A-Z ]+-----", ""));
            var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki));
            return List.of(new ProofKey(AnchorFolder.required(document, "id"), AnchorFolder.required(document, "country"),
                    AnchorFolder.translated(key)));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new Malformed("key can't be read");
        }
    }

    /**
     * Certificates, and beside them, under the same name, {@code .crl}; a list that its authority didn't sign isn't believed.
     */
    static List<SealAuthority> authorities(Path file) throws IOException, Malformed {
        try (var stream = Files.newInputStream(file)) {
            var authorities = new ArrayList<SealAuthority>();
            for (var item : CertificateFactory.getInstance("X.509").generateCertificates(stream)) {
                var certificate = (X509Certificate) item;
                authorities.add(new SealAuthority(country(certificate), certificate, revoked(file, certificate)));
            }
            return authorities;
        } catch (GeneralSecurityException unreadable) {
            throw new Malformed("certificate or revocation list can't be read or isn't its authority's");
        }
    }

    private static Set<BigInteger> revoked(Path file, X509Certificate authority) throws IOException, GeneralSecurityException {
        var beside = file.resolveSibling(file.getFileName().toString().replaceAll("\\.pem$", ".crl"));
        if (!Files.exists(beside)) {
            return Set.of();
        }
        var list = (X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(Files.readAllBytes(beside)));
        list.verify(authority.getPublicKey());
        var entries = list.getRevokedCertificates();
        return entries == null ? Set.of()
                : entries.stream().map(entry -> entry.getSerialNumber()).collect(Collectors.toUnmodifiableSet());
    }

    private static String country(X509Certificate certificate) throws Malformed {
        var match = SUBJECT_COUNTRY.matcher(certificate.getSubjectX500Principal().getName());
        if (!match.find()) {
            throw new Malformed("authority without a country");
        }
        return match.group(1).toUpperCase(Locale.ROOT);
    }
}
