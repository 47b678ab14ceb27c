package org.selamat.vaccine.application.linkeddata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;

/** The contexts that come with the program, under the addresses by which certificates name them. Nothing is ever fetched. */
final class PinnedContexts implements DocumentLoader {

    private static final Map<String, String> FILES = Map.of( //
            "https://www.w3.org/2018/credentials/v1", "credentials-v1", //
            "https://w3id.org/security/v1", "security-v1", //
            "https://w3id.org/security/v2", "security-v2", //
            "https://cowin.gov.in/credentials/vaccination/v1", "cowin-vaccination-v1", //
            "https://cowin.gov.in/credentials/vaccination/v2", "cowin-vaccination-v2", //
            "https://divoc.prod/vaccine/credentials/vaccination/v1", "cowin-vaccination-v2", //
            "https://divoc.lgcc.gov.lk/credentials/vaccination/v1", "cowin-vaccination-v2", //
            "https://www.pedulilindungi.id/credentials/vaccination/v2", "cowin-vaccination-v2");

    private final Map<String, Document> documents = FILES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> read(entry.getValue())));

    boolean has(Object address) {
        return address instanceof String text && documents.containsKey(text);
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        var document = documents.get(url.toString());
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "context isn't pinned");
        }
        return document;
    }

    private static Document read(String name) {
        try (var stream = PinnedContexts.class.getResourceAsStream("/linked-data/" + name + ".json")) {
            return JsonDocument.of(stream);
        } catch (IOException | JsonLdError broken) {
            throw new UncheckedIOException(new IOException("context " + name, broken));
        }
    }
}
