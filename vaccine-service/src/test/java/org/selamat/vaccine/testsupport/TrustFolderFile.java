package org.selamat.vaccine.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;

/** Puts signers into the folder that the running service watches. */
public final class TrustFolderFile {

    private static final Path FOLDER = Path.of("target/trust");

    private TrustFolderFile() {
    }

    public static void add(String name, TestSigner signer, String note) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".json"), note);
            Files.writeString(FOLDER.resolve(name + ".pem"), pem(signer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void remove(String name) {
        try {
            Files.deleteIfExists(FOLDER.resolve(name + ".pem"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String pem(TestSigner signer) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(signer.certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
