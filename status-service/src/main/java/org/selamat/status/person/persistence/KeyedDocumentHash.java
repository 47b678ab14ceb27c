package org.selamat.status.person.persistence;

import java.util.Base64;

import jakarta.inject.Singleton;

import org.selamat.kit.id.KeyedHash;
import org.selamat.status.StatusConfig;
import org.selamat.status.person.domain.Document;
import org.selamat.status.person.domain.DocumentHash;
import org.selamat.status.person.domain.DocumentIndex;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;

/** The suite's keyed hash of documents, with the key that identity-, vaccine- and status-service share. */
@Singleton
@Startup
class KeyedDocumentHash implements DocumentHash {

    /** Development and tests only. */
    private static final String OPEN_KEY = "ZGV2LW9ubHktZG9jdW1lbnQtaW5kZXgta2V5LS0tLS0=";

    private final KeyedHash key;

    KeyedDocumentHash(StatusConfig config) {
        this.key = org.selamat.kit.id.DocumentIndex
                .keyed(Base64.getDecoder().decode(config.documentIndexKey().orElseGet(KeyedDocumentHash::openKey)));
    }

    @Override
    public DocumentIndex of(Document document) {
        return new DocumentIndex(
                org.selamat.kit.id.DocumentIndex.hash(key, document.type(), document.country(), document.number()));
    }

    private static String openKey() {
        if (!LaunchMode.current().isDevOrTest()) {
            throw new IllegalStateException("SELAMAT_DOCUMENT_INDEX_KEY is not set: base64 of the 32-byte key of the suite");
        }
        return OPEN_KEY;
    }
}
