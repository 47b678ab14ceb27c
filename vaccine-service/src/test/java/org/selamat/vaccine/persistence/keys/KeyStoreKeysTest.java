package org.selamat.vaccine.persistence.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.testsupport.TestConfig;

class KeyStoreKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String PIN = "a-pin-for-tests";

    @TempDir
    Path folder;

    @Test
    void every_key_with_its_chain_signs_and_a_new_one_shows() throws Exception {
        // given
        var authority = keys(null);
        var csca = certificate("CSCA", authority, authority);
        var store = store();
        enter(store, "first", authority, csca);
        save(store);
        var source = source();
        var before = source.fingerprint();

        // when
        enter(store, "second", authority, csca);
        save(store);

        // then
        assertThat(source.fingerprint()).isNotEqualTo(before);
        assertThat(source.read()).hasSize(2).allSatisfy(signer -> assertThat(
                SignatureProviders.jdk().verify(signer.certificate().getPublicKey(), CoseAlgorithm.ES256, "x".getBytes(UTF_8),
                        signer.key().sign("x".getBytes(UTF_8))))
                .isTrue());
    }

    @Test
    void the_authority_may_stand_beside_instead_of_in_the_chain() throws Exception {
        var authority = keys(null);
        var csca = certificate("CSCA", authority, authority);
        var signer = keys(null);
        var store = store();
        store.setKeyEntry("only", signer.getPrivate(), PIN.toCharArray(),
                new Certificate[] { certificate("DSC", signer, authority) });
        save(store);
        assertThatIllegalStateException().isThrownBy(() -> source().read()).withMessageContaining("csca");
        store.setCertificateEntry("csca", csca);
        save(store);
        assertThat(source().read()).hasSize(1);
    }

    @Test
    void a_key_that_does_not_fit_its_certificate_and_a_missing_setting_are_named() throws Exception {
        var authority = keys(null);
        var store = store();
        store.setKeyEntry("odd", keys(null).getPrivate(), PIN.toCharArray(), new Certificate[] {
                certificate("DSC", keys(null), authority), certificate("CSCA", authority, authority) });
        save(store);
        assertThatIllegalStateException().isThrownBy(() -> source().read()).withMessageContaining("key odd");
        assertThatIllegalStateException()
                .isThrownBy(() -> KeySources.of(TestConfig.of(Map.of("certificate.key-store.type", "PKCS12",
                        "certificate.key-store.path", file().toString())).certificate(), CLOCK))
                .withMessageContaining("SELAMAT_KEY_STORE_PIN");
        assertThatIllegalStateException()
                .isThrownBy(() -> KeySources
                        .of(TestConfig.of(Map.of("certificate.key-store.type", "PKCS12")).certificate(), CLOCK))
                .withMessageContaining("VACCINE_CERTIFICATE_KEY_STORE_PATH");
    }

    /**
     * With a token at hand: {@code -Dpkcs11.config=FILE -Dpkcs11.pin=PIN}, the configuration of SunPKCS11 for an empty token.
     */
    @Test
    @EnabledIfSystemProperty(named = "pkcs11.config", matches = ".+")
    void a_key_that_never_leaves_its_device_signs() throws Exception {
        // given
        var config = System.getProperty("pkcs11.config");
        var pin = System.getProperty("pkcs11.pin");
        var device = Security.getProvider("SunPKCS11").configure(config);
        var store = KeyStore.getInstance("PKCS11", device);
        store.load(null, pin.toCharArray());
        var authority = keys(null);
        var inside = keys(device);
        store.setKeyEntry("dsc", inside.getPrivate(), null,
                new Certificate[] { certificate("DSC", inside, authority), certificate("CSCA", authority, authority) });

        // when
        var signers = KeySources.of(TestConfig.of(Map.of("certificate.key-store.type", "PKCS11", "certificate.key-store.path",
                config, "certificate.key-store.pin", pin)).certificate(), CLOCK).read();

        // then
        assertThat(inside.getPrivate().getEncoded()).isNull();
        assertThat(SignatureProviders.jdk().verify(signers.get(0).certificate().getPublicKey(), CoseAlgorithm.ES256,
                "x".getBytes(UTF_8),
                signers.get(0).key().sign("x".getBytes(UTF_8)))).isTrue();
    }

    private KeySource source() {
        return KeySources.of(TestConfig.of(Map.of("certificate.key-store.type", "PKCS12", "certificate.key-store.path",
                file().toString(), "certificate.key-store.pin", PIN)).certificate(), CLOCK);
    }

    private Path file() {
        return folder.resolve("keys.p12");
    }

    private static KeyStore store() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, PIN.toCharArray());
        return store;
    }

    private static void enter(KeyStore store, String alias, KeyPair authority, X509Certificate csca) throws Exception {
        var keys = keys(null);
        store.setKeyEntry(alias, keys.getPrivate(), PIN.toCharArray(),
                new Certificate[] { certificate("DSC " + alias, keys, authority), csca });
    }

    private void save(KeyStore store) throws Exception {
        try (var out = Files.newOutputStream(file())) {
            store.store(out, PIN.toCharArray());
        }
    }

    private static KeyPair keys(Provider provider) throws Exception {
        var generator = provider == null ? KeyPairGenerator.getInstance("EC")
                : KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(String name, KeyPair keys, KeyPair authority) throws Exception {
        var builder = new JcaX509v3CertificateBuilder(new X500Name("C=MY,CN=CSCA"), BigInteger.valueOf(System.nanoTime()),
                Date.from(NOW.minusSeconds(3600)), Date.from(NOW.plusSeconds(3600)), new X500Name("C=MY,CN=" + name),
                keys.getPublic());
        return new JcaX509CertificateConverter().getCertificate(
                builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate())));
    }
}
