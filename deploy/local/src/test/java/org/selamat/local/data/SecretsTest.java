package org.selamat.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_and_stays() {
        // given
        var first = new Secrets(new DataFolder(folder));
        String password = first.password("postgres-status");
        String key = first.key("kek");
        String totp = first.totp("officer1");

        // when
        var second = new Secrets(new DataFolder(folder));

        // then
        assertThat(second.password("postgres-status")).isEqualTo(password);
        assertThat(second.key("kek")).isEqualTo(key);
        assertThat(second.totp("officer1")).isEqualTo(totp);
    }

    @Test
    void every_name_has_a_secret_of_its_own() {
        // given
        var secrets = new Secrets(new DataFolder(folder));

        // then
        assertThat(secrets.password("a")).isNotEqualTo(secrets.password("b"));
        assertThat(Base64.getDecoder().decode(secrets.key("a"))).hasSize(32)
                .isNotEqualTo(Base64.getDecoder().decode(secrets.key("b")));
    }

    @Test
    void only_the_owner_may_read_secrets_and_keys() throws IOException {
        // given
        var data = new DataFolder(folder);
        var secrets = new Secrets(data);

        // when
        secrets.password("postgres-status");
        new KeyFolders(data, secrets).createOnce(Instant.parse("2026-11-21T00:00:00Z"));
        new Partners(secrets).key("airline-mh");

        // then
        try (var files = Files.walk(data.secrets())) {
            assertThat(files.toList()).hasSizeGreaterThan(15)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void partners_publish_the_public_half_only() {
        // given
        var partners = new Partners(new Secrets(new DataFolder(folder)));

        // then
        assertThat(partners.publicKeys("lab-kl1")).contains("\"kty\":\"EC\"").doesNotContain("\"d\":");
        assertThat(partners.key("lab-kl1")).isEqualTo(partners.key("lab-kl1")).isNotEqualTo(partners.key("airline-mh"));
    }
}
