package org.selamat.vaccine.testsupport;

import java.util.Base64;

import org.eclipse.microprofile.config.ConfigProvider;
import org.selamat.kit.id.DocumentIndex;

/** Keyed hashes of documents, under the key of the running test. */
final class Documents {

    private Documents() {
    }

    static String index(String type, String country, String number) {
        var key = ConfigProvider.getConfig().getValue("selamat.document-index-key", String.class);
        return DocumentIndex.hash(Base64.getDecoder().decode(key), type, country, number);
    }
}
