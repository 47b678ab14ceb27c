package org.selamat.gateway.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.quarkus.runtime.util.ClassPathUtils;

/** Finds the files: in a folder, such as a mounted ConfigMap, or built into this program. */
public final class FileSource {

    private static final List<String> FOLDERS = List.of("routes", "policies");

    private FileSource() {
    }

    /** YAML text by {@code folder/name.yaml}. */
    public static Map<String, String> load(Optional<Path> folder) {
        Map<String, String> documents = new TreeMap<>();
        for (String name : FOLDERS) {
            if (folder.isPresent()) {
                add(documents, name, folder.get().resolve(name));
            } else {
                addBuiltIn(documents, name);
            }
        }
        return documents;
    }

    private static void addBuiltIn(Map<String, String> documents, String name) {
        try {
            ClassPathUtils.consumeAsPaths(FileSource.class.getClassLoader(), "gateway/" + name,
                    path -> add(documents, name, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, String> documents, String name, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                documents.put(name + "/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
    }
}
