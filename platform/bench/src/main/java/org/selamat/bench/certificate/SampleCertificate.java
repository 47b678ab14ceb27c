package org.selamat.bench.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.selamat.vaccine.domain.cose.CwtClaims;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

/** A vaccination certificate of ordinary size, and the certificate of its signer. */
record SampleCertificate(String text, X509Certificate signer) {

    static SampleCertificate signedAt(Instant now) throws GeneralSecurityException, OperatorCreationException {
        return several(1, now).get(0);
    }

    /** As many different ones, by the same signer. */
    static List<SampleCertificate> several(int count, Instant now) throws GeneralSecurityException, OperatorCreationException {
        var keys = keys();
        var certificate = selfSigned(keys, now);
        var signer = new DocumentSigner(certificate, certificate, message -> sign(keys.getPrivate(), message));
        return IntStream.rangeClosed(1, count).mapToObj(number -> new CwtClaims(Optional.of("MY"),
                Optional.of(now.minus(Duration.ofDays(1))), Optional.of(now.plus(Duration.ofDays(300))), content(number)))
                .map(claims -> new SampleCertificate(signer.sign(claims).text(), certificate)).toList();
    }

    static Map<String, Object> content() {
        return content(1);
    }

    private static Map<String, Object> content(int number) {
        var entry = new LinkedHashMap<String, Object>(Map.of("tg", "840539006", "vp", "1119349007", "mp", "EU/1/20/1528", "ma",
                "ORG-100030215", "dn", 2, "sd", 2, "dt", "2021-08-14", "co", "MY", "is", "Ministry of Health Malaysia"));
        entry.put("ci", String.format("URN:UVCI:01:MY:BENCHMARKBENCHMARK%07d#S", number));
        var content = new LinkedHashMap<String, Object>();
        content.put("ver", "1.3.3");
        content.put("nam", Map.of("fn", "Abdul Rahman", "fnt", "ABDUL<RAHMAN", "gn", "Nur Aisyah", "gnt", "NUR<AISYAH"));
        content.put("dob", "1990-06-01");
        content.put("v", List.of(entry));
        return content;
    }

    static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    static X509Certificate selfSigned(KeyPair keys, Instant now)
            throws GeneralSecurityException, OperatorCreationException {
        var name = new X500Principal("CN=DSC Bench,C=MY");
        var builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, Date.from(now.minus(Duration.ofDays(2))),
                Date.from(now.plus(Duration.ofDays(700))), name, keys.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    private static byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
