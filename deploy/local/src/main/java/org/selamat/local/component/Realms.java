package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.selamat.local.data.Partners;
import org.selamat.local.data.PrivateFiles;

/** Writes the realm import files: the templates of this program with the secrets of this copy. */
final class Realms {

    static final List<String> NAMES = List.of("staff", "partner");
    private final Setting setting;

    Realms(Setting setting) {
        this.setting = setting;
    }

    void writeInto(Path folder) {
        NAMES.forEach(name -> PrivateFiles.write(file(folder, name), RealmTemplate.named(name).fill(this::value)));
    }

    void removeFrom(Path folder) {
        try {
            for (String name : NAMES) {
                Files.deleteIfExists(file(folder, name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Placeholders are {@code kind.owner}, such as {@code password.officer1}. */
    String value(String placeholder) {
        int dot = placeholder.indexOf('.');
        String owner = placeholder.substring(dot + 1);
        return switch (placeholder.substring(0, dot)) {
            case "password" -> setting.secrets().password("staff-" + owner);
            case "totp" -> setting.secrets().totp(owner);
            case "jwks" -> new Partners(setting.secrets()).publicKeys(owner);
            default -> throw new IllegalArgumentException("unknown placeholder " + placeholder);
        };
    }

    private static Path file(Path folder, String realm) {
        return folder.resolve(realm + "-realm.json");
    }
}
