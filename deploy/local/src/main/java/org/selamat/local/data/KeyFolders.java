package org.selamat.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;

/** Signing keys of the services, and a foreign authority whose certificates the demo signs itself; all made on first use. */
public final class KeyFolders {

    /** ISO 3166-1 leaves XA to XZ to its users, so no real country can be meant. */
    public static final String FOREIGN_COUNTRY = "XF";
    private static final String HOME_COUNTRY = "MY";

    private final DataFolder data;
    private final Secrets secrets;

    public KeyFolders(DataFolder data, Secrets secrets) {
        this.data = data;
        this.secrets = secrets;
    }

    public void createOnce(Instant now) {
        Keys.writeOnce(tokenSigning().resolve("key-1.pem"), Keys::rsa);
        Keys.writeOnce(confirmations().resolve("key.pem"), Keys::p256);
        Keys.writeOnce(venues().resolve("key.pem"), Keys::p256);
        new CertificateAuthority(HOME_COUNTRY, now).writeOnce(certificates(), secrets.folder("certificates-vault"));
        new CertificateAuthority(FOREIGN_COUNTRY, now).writeOnce(foreignAuthority(), secrets.folder("foreign-authority-vault"));
        trust("local-" + FOREIGN_COUNTRY.toLowerCase(Locale.ROOT), foreignAuthority().resolve("dsc.pem"));
    }

    public Path tokenSigning() {
        return secrets.folder("token-signing");
    }

    public Path confirmations() {
        return secrets.folder("confirmations");
    }

    public Path venues() {
        return secrets.folder("venues");
    }

    /** dsc.pem, dsc.key and csca.pem of the home country. */
    public Path certificates() {
        return secrets.folder("certificates");
    }

    /** The same of a made-up country. */
    public Path foreignAuthority() {
        return secrets.folder("foreign-authority");
    }

    /** Lets the suite accept one published test vector, which the demo uploads. */
    public void trustPublishedSigner(Path checkout) {
        PublishedSigner.besides(checkout).ifPresent(signer -> signer.writeInto(data.trust()));
    }

    private void trust(String name, Path certificate) {
        try {
            Files.createDirectories(data.trust());
            Files.copy(certificate, data.trust().resolve(name + ".pem"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(data.trust().resolve(name + ".json"), "{\"country\":\"" + FOREIGN_COUNTRY + "\"}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
