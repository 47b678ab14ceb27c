package org.selamat.vaccine.testsupport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.selamat.vaccine.application.linkeddata.Urdna2015;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertifiedDose;
import org.selamat.vaccine.domain.certificate.VaccinationHistory;
import org.selamat.vaccine.domain.codec.Base32;
import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.CborTag;
import org.selamat.vaccine.domain.codec.CborWriter;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;
import org.selamat.vaccine.domain.dose.Product;
import org.selamat.vaccine.domain.hcert.Uvci;
import org.selamat.vaccine.domain.name.Holder;

/** Codes of the formats beside HC1, signed by {@link TestAnchors}. */
public final class OtherCodes {

    public static final Instant ISSUED = Instant.parse("2026-06-01T10:00:00Z");
    public static final Instant EXPIRES = Instant.parse("2027-06-01T10:00:00Z");
    private static final Urdna2015 LINKED_DATA = new Urdna2015();

    private OtherCodes() {
    }

    /** Two doses of one vaccine and a booster of another. */
    public static VaccinationHistory history(Optional<String> passport) {
        var comirnaty = new Product("EU/1/20/1528", "Comirnaty", "ORG-100030215", "Biontech Manufacturing GmbH", "1119349007",
                "SARS-CoV-2 mRNA vaccine", true);
        var jcovden = new Product("EU/1/20/1525", "Jcovden", "ORG-100001417", "Janssen-Cilag International", "29061000087103",
                "non-replicating viral vector", true);
        return new VaccinationHistory(
                new Holder("TAN, Mei Ling", "TAN", Optional.of("MEI<LING"), LocalDate.parse("1990-01-01")), passport,
                List.of(given(jcovden, "2026-05-20", 3, 3), given(comirnaty, "2021-08-01", 1, 2),
                        given(comirnaty, "2021-08-22", 2, 2)),
                Uvci.random("MY", new Random(1)), "Ministry of Health, Malaysia", ISSUED);
    }

    private static CertifiedDose given(Product product, String date, int number, int total) {
        var injection = new Injection(product.code(), Optional.of("FK9413"), LocalDate.parse(date), number, total);
        return new CertifiedDose(new Dose(new DoseId(new UUID(7, number)), new PersonId(new UUID(0, 1)), injection,
                Dose.Source.CENTRE, "MY", "centre-kl1", ISSUED), product);
    }

    /** A New Zealand pass with these claims changed; null removes one. */
    public static String pass(Map<?, ?> changes) {
        var claims = new LinkedHashMap<Object, Object>();
        claims.put(1, TestAnchors.DID);
        claims.put(5, ISSUED.getEpochSecond());
        claims.put(4, EXPIRES.getEpochSecond());
        claims.put("vc",
                Map.of("@context",
                        List.of("https://www.w3.org/2018/credentials/v1", "https://nzcp.covid19.health.nz/contexts/v1"),
                        "version", "1.0.0", "type", List.of("VerifiableCredential", "PublicCovidPass"), "credentialSubject",
                        Map.of("givenName", "Jack", "familyName", "Sparrow", "dob", "1960-04-16")));
        claims.put(7, new byte[16]);
        changes.forEach((key, value) -> {
            claims.remove(key);
            if (value != null) {
                claims.put(key, value);
            }
        });
        return "NZCP:/1/" + Base32.encode(passMessage(claims));
    }

    private static byte[] passMessage(Map<?, ?> claims) {
        var header = new LinkedHashMap<Object, Object>();
        header.put(4, "key-1".getBytes(UTF_8));
        header.put(1, -7);
        var protectedBytes = CborWriter.write(header);
        var payload = CborWriter.write(claims);
        var signature = TestAnchors.ec()
                .sign(CborWriter.write(List.of("Signature1", protectedBytes, new byte[0], payload)));
        return CborWriter.write(new CborTag(18, List.of(protectedBytes, Map.of(), payload, signature)));
    }

    /** A DIVOC credential as CoWIN makes it, before its proof. */
    public static Map<String, Object> credential() {
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context",
                List.of("https://www.w3.org/2018/credentials/v1", "https://cowin.gov.in/credentials/vaccination/v1"));
        credential.put("type", List.of("VerifiableCredential", "ProofOfVaccinationCredential"));
        credential.put("credentialSubject", Map.of("type", "Person", "id", "did:Passport:A1234567", "refId", "12346", "name",
                "Bhaya Mitra", "gender", "Male", "age", "27", "nationality", "Indian"));
        credential.put("issuer", "https://cowin.gov.in/");
        credential.put("issuanceDate", "2026-05-30T10:00:00.000Z");
        credential.put("evidence",
                List.of(Map.of("id", "https://cowin.gov.in/vaccine/123456", "certificateId", "123456", "type",
                        List.of("Vaccination"), "batch", "MB3428BX", "vaccine", "CoVax", "manufacturer", "COVPharma", "date",
                        "2026-05-29T19:21:18.646Z", "dose", 1, "totalDoses", 2)));
        credential.put("nonTransferable", "true");
        return credential;
    }

    /** Signs a credential as it is, and lets somebody change it afterwards. */
    public static String divoc(Map<String, Object> credential, Map<String, Object> laterChanges) {
        var options = new LinkedHashMap<String, Object>(Map.of("type", "RsaSignature2018", "created", "2026-05-30T10:00:00Z",
                "verificationMethod", TestAnchors.PROOF_KEY, "proofPurpose", "assertionMethod"));
        var header = base64("{\"alg\":\"PS256\",\"b64\":false,\"crit\":[\"b64\"]}".getBytes(UTF_8));
        var described = new LinkedHashMap<>(options);
        described.put("@context", "https://w3id.org/security/v2");
        try {
            var message = new ByteArrayOutputStream();
            message.writeBytes((header + ".").getBytes(UTF_8));
            message.writeBytes(MessageDigest.getInstance("SHA-256").digest(LINKED_DATA.canonical(described)));
            message.writeBytes(MessageDigest.getInstance("SHA-256").digest(LINKED_DATA.canonical(credential)));
            options.put("jws", header + ".." + base64(TestAnchors.rsa().sign(message.toByteArray())));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        var document = new LinkedHashMap<>(credential);
        document.putAll(laterChanges);
        document.put("proof", options);
        return zipped(CanonicalJson.write(document));
    }

    public static String zipped(String json) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("certificate.json"));
            zip.write(json.getBytes(UTF_8));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(ISO_8859_1);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
