package org.selamat.vaccine.application.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.divoc.LinkedData;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;

/**
 * RDF dataset canonicalisation of JSON-LD documents. Only whole, pinned contexts are allowed, and no term may be undefined:
 * JSON-LD drops what it doesn't know, so such a field would be shown as signed and isn't.
 */
public final class Urdna2015 implements LinkedData {

    /** A certificate makes about 40. */
    private static final int MAX_QUADS = 200;

    private final PinnedContexts contexts = new PinnedContexts();
    private final JsonLdOptions options = new JsonLdOptions(contexts);

    public Urdna2015() {
        options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
    }

    @Override
    public byte[] canonical(Map<String, Object> document) throws Malformed {
        refuseOwnContexts(document);
        try {
            var json = JsonDocument.of(new StringReader(CanonicalJson.write(document)));
            var quads = JsonLd.toRdf(json).options(options).get();
            if (quads.size() == 0 || quads.size() > MAX_QUADS) {
                throw new Malformed("a document that means nothing, or too much");
            }
            return CanonicalQuads.of(quads.toList().stream().map(Quad::of).toList()).getBytes(UTF_8);
        } catch (JsonLdError | RuntimeException meansNothing) {
            throw new Malformed("not linked data that we know");
        }
    }

    /** A context inside the document could give its fields another meaning than the one that was signed. */
    private void refuseOwnContexts(Map<String, Object> document) throws Malformed {
        var named = document.get("@context");
        for (var context : named instanceof List<?> list ? list : List.of(String.valueOf(named))) {
            if (!contexts.has(context)) {
                throw new Malformed("a context that isn't pinned");
            }
        }
        for (var entry : document.entrySet()) {
            if (!"@context".equals(entry.getKey())) {
                refuseKeywords(entry.getKey(), entry.getValue());
            }
        }
    }

    private static void refuseKeywords(String key, Object value) throws Malformed {
        if (key.startsWith("@")) {
            throw new Malformed("a JSON-LD keyword where a field belongs");
        }
        if (value instanceof List<?> list) {
            for (var item : list) {
                refuseKeywords("", item);
            }
        } else if (value instanceof Map<?, ?> map) {
            for (var entry : map.entrySet()) {
                refuseKeywords((String) entry.getKey(), entry.getValue());
            }
        }
    }
}
