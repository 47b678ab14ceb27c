package org.selamat.identity.person.application;

import java.util.Optional;

import org.selamat.identity.person.domain.DocumentType;
import org.selamat.identity.person.domain.IdentityDocument;
import org.selamat.kit.id.DocumentIndex;

/** Reads identity documents in the spelling that the whole suite shares, so that every service finds the same one. */
public final class Documents {

    private Documents() {
    }

    /** @return empty if no document of this type and country can have this number */
    public static Optional<IdentityDocument> read(DocumentType type, String country, String number) {
        try {
            var document = new IdentityDocument(type, DocumentIndex.country(country), DocumentIndex.number(number));
            return Optional.of(document).filter(IdentityDocument::isPossible);
        } catch (IllegalArgumentException notADocument) {
            return Optional.empty();
        }
    }

    /** The keyed hash under which other services look the document up. */
    static String index(IdentityDocument document, byte[] sharedKey) {
        return DocumentIndex.hash(sharedKey, document.type().name(), document.country(), document.number());
    }
}
