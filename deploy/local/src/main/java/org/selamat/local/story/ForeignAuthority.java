package org.selamat.local.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

import org.selamat.local.client.Document;
import org.selamat.local.data.KeyFolders;
import org.selamat.local.data.Keys;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;

/** Signs certificates of a made-up country in the EU's format HC1: CBOR claims, COSE signature, deflate, base45. */
final class ForeignAuthority {

    private static final int ISSUER = 1;
    private static final int EXPIRES = 4;
    private static final int ISSUED = 6;
    private static final int HCERT = -260;
    private static final int COSE_SIGN1 = 18;
    private static final int KID_BYTES = 8;
    private static final Duration LIFE = Duration.ofDays(180);

    private final ObjectMapper cbor = new CBORMapper();
    private final Path folder;
    private final Clock clock;

    /** @param folder with dsc.pem and dsc.key */
    ForeignAuthority(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A completed course of two doses. */
    String vaccination(String familyName, String givenNames, LocalDate born) {
        var dose = Map.of("tg", "840539006", "vp", "1119349007", "mp", "EU/1/20/1528", "ma", "ORG-100030215", "dn", 2, "sd", 2,
                "dt",
                LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(45).toString(), "co",
                KeyFolders.FOREIGN_COUNTRY, "is",
                "Ministry of Health", "ci", "URN:UVCI:01:" + KeyFolders.FOREIGN_COUNTRY + ":" + Document.digits(12));
        var certificate = Map.of("ver", "1.3.0", "nam",
                Map.of("fn", familyName, "fnt", familyName, "gn", givenNames.replace('<', ' '), "gnt",
                        givenNames),
                "dob", born.toString(), "v", List.of(dose));
        try {
            return "HC1:" + Base45.encode(deflated(signed(claims(certificate))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] claims(Map<String, Object> certificate) throws IOException {
        var out = new ByteArrayOutputStream();
        try (CBORGenerator claims = new CBORFactory().createGenerator(out)) {
            claims.setCodec(cbor);
            claims.writeStartObject(4);
            claims.writeFieldId(ISSUER);
            claims.writeString(KeyFolders.FOREIGN_COUNTRY);
            claims.writeFieldId(EXPIRES);
            claims.writeNumber(clock.instant().plus(LIFE).getEpochSecond());
            claims.writeFieldId(ISSUED);
            claims.writeNumber(clock.instant().getEpochSecond());
            claims.writeFieldId(HCERT);
            claims.writeStartObject(1);
            claims.writeFieldId(1);
            claims.writeObject(certificate);
            claims.writeEndObject();
            claims.writeEndObject();
        }
        return out.toByteArray();
    }

    private byte[] signed(byte[] payload) throws IOException, GeneralSecurityException {
        byte[] header = header();
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(Keys.readP256(folder.resolve("dsc.key")));
        signature.update(array(generator -> {
            generator.writeStartArray(null, 4);
            generator.writeString("Signature1");
            generator.writeBinary(header);
            generator.writeBinary(new byte[0]);
            generator.writeBinary(payload);
        }));
        byte[] signed = signature.sign();
        return array(generator -> {
            generator.writeTag(COSE_SIGN1);
            generator.writeStartArray(null, 4);
            generator.writeBinary(header);
            generator.writeStartObject(0);
            generator.writeEndObject();
            generator.writeBinary(payload);
            generator.writeBinary(signed);
        });
    }

    /** Algorithm ES256 and the first eight bytes of the signer's hash, by which verifiers find it. */
    private byte[] header() throws IOException, GeneralSecurityException {
        byte[] kid;
        try (var in = Files.newInputStream(folder.resolve("dsc.pem"))) {
            byte[] certificate = CertificateFactory.getInstance("X.509").generateCertificate(in).getEncoded();
            kid = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(certificate), KID_BYTES);
        }
        var out = new ByteArrayOutputStream();
        try (CBORGenerator generator = new CBORFactory().createGenerator(out)) {
            generator.writeStartObject(2);
            generator.writeFieldId(1);
            generator.writeNumber(-7);
            generator.writeFieldId(4);
            generator.writeBinary(kid);
            generator.writeEndObject();
        }
        return out.toByteArray();
    }

    private interface Content {
        void writeTo(CBORGenerator generator) throws IOException;
    }

    private static byte[] array(Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (CBORGenerator generator = new CBORFactory().createGenerator(out)) {
            content.writeTo(generator);
            generator.writeEndArray();
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }
}
