package org.selamat.gateway.testsupport;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.selamat.gateway.files.FileSource;

/** The files of this module, as they are or changed by a test. */
public final class Documents {

    private Documents() {
    }

    /** Every route and policy file by its name. */
    public static Map<String, String> all() {
        return FileSource.load(Optional.of(Path.of("").toAbsolutePath()));
    }

    /** All of them with a text replaced, which must be there. */
    public static Map<String, String> with(String file, String text, String replacement) {
        Map<String, String> documents = all();
        String before = documents.get(file);
        if (!before.contains(text)) {
            throw new AssertionError(file + " has no '" + text + "'");
        }
        documents.put(file, before.replace(text, replacement));
        return documents;
    }
}
