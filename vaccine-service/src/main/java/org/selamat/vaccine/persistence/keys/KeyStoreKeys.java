package org.selamat.vaccine.persistence.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

/**
 * Keys in a Java key store. {@code PKCS11}: a hardware module or a service that speaks PKCS#11, through the JDK's own provider;
 * the keys never leave it. Any other type ({@code PKCS12}): a file. Each key entry is a document signer with its certificate
 * chain; our authority is the second of the chain, or the certificate entry {@code csca}.
 */
final class KeyStoreKeys implements KeySource {

    private static final String AUTHORITY = "csca";

    private final KeyStore store;
    private final Provider signing;
    private final Optional<Path> file;
    private final char[] pin;

    private KeyStoreKeys(KeyStore store, Provider signing, Optional<Path> file, char[] pin) {
        this.store = store;
        this.signing = signing;
        this.file = file;
        this.pin = pin;
    }

    /** @throws IllegalStateException naming the variable that is missing, or what the device says */
    static KeyStoreKeys of(VaccineConfig.KeyStore config) {
        var type = config.type().orElseThrow();
        var path = config.path().orElseThrow(() -> new IllegalStateException(
                "set VACCINE_CERTIFICATE_KEY_STORE_PATH to the key store, or to the configuration of SunPKCS11"));
        var pin = config.pin().orElseThrow(() -> new IllegalStateException("set SELAMAT_KEY_STORE_PIN")).toCharArray();
        try {
            if (type.equals("PKCS11")) {
                var device = Security.getProvider("SunPKCS11").configure(path.toString());
                return new KeyStoreKeys(KeyStore.getInstance(type, device), device, Optional.empty(), pin);
            }
            return new KeyStoreKeys(KeyStore.getInstance(type), SignatureProviders.signing(), Optional.of(path), pin);
        } catch (GeneralSecurityException | ProviderException | IllegalArgumentException unusable) {
            throw new IllegalStateException("can't use the key store of " + path + ": " + unusable.getMessage(), unusable);
        }
    }

    @Override
    public synchronized List<DocumentSigner> read() {
        try {
            var signers = new ArrayList<DocumentSigner>();
            for (var alias : aliases()) {
                if (store.isKeyEntry(alias)) {
                    signers.add(signer(alias));
                }
            }
            if (signers.isEmpty()) {
                throw new IllegalStateException("the key store has no key with a certificate");
            }
            return signers;
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("can't read the key store: " + unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public synchronized String fingerprint() {
        try {
            var state = new StringBuilder();
            for (var alias : aliases()) {
                state.append(alias).append(store.getCertificate(alias) instanceof X509Certificate known
                        ? known.getSerialNumber().toString()
                        : "").append(' ');
            }
            return state.toString();
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("can't read the key store: " + unreadable.getMessage(), unreadable);
        }
    }

    /** In a stable order, as the store is now. */
    private List<String> aliases() throws GeneralSecurityException {
        try (InputStream stream = file.isPresent() ? Files.newInputStream(file.get()) : null) {
            store.load(stream, pin);
        } catch (IOException unreadable) {
            throw new IllegalStateException("can't open the key store: " + unreadable.getMessage(), unreadable);
        }
        return Collections.list(store.aliases()).stream().sorted().toList();
    }

    private DocumentSigner signer(String alias) throws GeneralSecurityException {
        var chain = store.getCertificateChain(alias);
        var authority = chain.length > 1 ? chain[1] : store.getCertificate(AUTHORITY);
        if (!(chain[0] instanceof X509Certificate certificate) || !(authority instanceof X509Certificate csca)) {
            throw new IllegalStateException(
                    "key " + alias + " needs its certificate and that of our authority, in its chain or as "
                            + AUTHORITY);
        }
        var key = (PrivateKey) store.getKey(alias, pin);
        var signer = file.isPresent() ? JcaEs256.inMemory(signing, key) : JcaEs256.heldBy(signing, key);
        return SignerCheck.passed("key " + alias, certificate, csca, signer);
    }
}
