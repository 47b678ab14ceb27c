package org.selamat.status.policy.persistence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicyDraft;
import org.selamat.status.policy.domain.PolicyDrafts;
import org.selamat.status.policy.domain.PolicyReader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lays a draft over the packaged policies and those adopted since, up to its own first day. */
@ApplicationScoped
class DraftReader implements PolicyReader {

    private static final List<String> PARTS = List.of("labels", "immuneAfter", "cases", "contacts", "surveillance",
            "selfReports",
            "orders");

    private final PolicyDrafts drafts;
    private final ObjectMapper json;
    private final JsonNode packaged = PolicyFile.packagedTree();

    DraftReader(PolicyDrafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    @Override
    public Policy read(PolicyDraft draft) {
        List<ObjectNode> entries = new ArrayList<>(PolicyFile.entries(packaged));
        drafts.adopted().stream().filter(one -> !one.version().equals(draft.version())).map(this::entry).forEach(entries::add);
        entries.removeIf(entry -> from(entry).isAfter(draft.from()));
        entries.sort(Comparator.comparing(DraftReader::from));
        entries.add(entry(draft));
        try {
            List<Policy> laidOver = PolicyFile.laidOver(packaged, entries);
            return laidOver.get(laidOver.size() - 1);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(what(e), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The part that can't be read, without the names of classes. */
    private static String what(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "there is no '" + unknown.getPropertyName() + "'";
        }
        return e instanceof JsonMappingException mapping ? "'" + mapping.getPath().stream().map(Reference::getFieldName)
                .collect(Collectors.joining(".")) + "' has no value that is possible there" : "it is no JSON";
    }

    private ObjectNode entry(PolicyDraft draft) {
        try {
            ObjectNode entry = (ObjectNode) json.readTree(draft.changes());
            entry.fieldNames().forEachRemaining(DraftReader::checkPart);
            entry.put("version", draft.version()).put("from", draft.from().toString());
            draft.sources().forEach(entry.putArray("source")::add);
            return entry;
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException("the changes are no JSON object", e);
        }
    }

    /** What protects people from mistakes isn't a health policy, and isn't changed by one. */
    private static void checkPart(String part) {
        if (!PARTS.contains(part)) {
            throw new IllegalArgumentException("'" + part + "' is none of " + PARTS);
        }
    }

    private static LocalDate from(ObjectNode entry) {
        return LocalDate.parse(entry.required("from").asText());
    }
}
