package org.selamat.kit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Files of selamat-contracts on the class path. */
final class ContractFiles {

    static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private ContractFiles() {
    }

    static JsonNode json(String path) {
        return read(path, JSON);
    }

    static JsonNode yaml(String path) {
        return read(path, new YAMLMapper());
    }

    private static JsonNode read(String path, ObjectMapper mapper) {
        try (var file = open(path)) {
            return mapper.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        var file = ContractFiles.class.getClassLoader().getResourceAsStream(path);
        if (file == null) {
            throw new IllegalArgumentException("selamat-contracts has no " + path);
        }
        return file;
    }
}
