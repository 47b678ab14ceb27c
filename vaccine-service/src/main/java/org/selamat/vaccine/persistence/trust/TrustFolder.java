package org.selamat.vaccine.persistence.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.TrustedSigner;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads trusted signers: {@code <name>.pem} with one or more certificates, and optionally {@code <name>.json} about them. */
final class TrustFolder {

    private static final Logger LOG = Logger.getLogger(TrustFolder.class);
    private static final Pattern SUBJECT_COUNTRY = Pattern.compile("(?:^|,)C=([A-Z]{2})(?:,|$)");
    private static final String UNKNOWN_COUNTRY = "XX";

    private final Path folder;
    private final boolean testSigners;
    private final ObjectMapper json;

    /** @param testSigners whether a signer's own clock is honoured */
    TrustFolder(Path folder, boolean testSigners, ObjectMapper json) {
        this.folder = folder;
        this.testSigners = testSigners;
        this.json = json;
    }

    /** Changes whenever a file comes, goes or is written. A folder that isn't there yet is an empty one. */
    String fingerprint() throws IOException {
        if (!Files.isDirectory(folder)) {
            return "absent";
        }
        try (var files = Files.list(folder)) {
            var state = new StringBuilder();
            for (var file : files.sorted().toList()) {
                state.append(file.getFileName()).append(Files.getLastModifiedTime(file)).append(Files.size(file));
            }
            return state.toString();
        }
    }

    /**
     * Every signer that can be read; a file that can't is named in the log and left out, so that it doesn't take the others
     * along.
     */
    List<TrustedSigner> signers() throws IOException {
        var signers = new ArrayList<TrustedSigner>();
        if (!Files.isDirectory(folder)) {
            LOG.warnf("there is no trust folder %s: only our own certificates are believed", folder);
            return signers;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".pem")).sorted().toList()) {
                add(file, signers);
            }
        }
        return signers;
    }

    private void add(Path file, List<TrustedSigner> signers) {
        try (var stream = Files.newInputStream(file)) {
            var about = about(file);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(stream)) {
                signers.add(signer((X509Certificate) certificate, about));
            }
        } catch (IOException | CertificateException | IllegalArgumentException e) {
            LOG.errorf("trusted signer %s is left out: %s", file.getFileName(), e.getMessage());
        }
    }

    private SignerNote about(Path file) throws IOException {
        var note = file.resolveSibling(file.getFileName().toString().replaceAll("\\.pem$", ".json"));
        return Files.exists(note) ? json.readValue(note.toFile(), SignerNote.class) : new SignerNote(null, null);
    }

    private TrustedSigner signer(X509Certificate certificate, SignerNote about) {
        var country = Optional.ofNullable(about.country()).orElseGet(() -> countryOf(certificate));
        var signer = TrustedSigner.of(certificate, country, SignatureProviders.fastest());
        return testSigners && about.testClock() != null ? signer.judgedAt(about.testClock()) : signer;
    }

    private static String countryOf(X509Certificate certificate) {
        var match = SUBJECT_COUNTRY.matcher(certificate.getSubjectX500Principal().getName());
        return match.find() ? match.group(1) : UNKNOWN_COUNTRY;
    }
}
