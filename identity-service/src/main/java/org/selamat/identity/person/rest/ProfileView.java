package org.selamat.identity.person.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.domain.Channel;
import org.selamat.identity.domain.Destination;
import org.selamat.identity.person.domain.DocumentType;
import org.selamat.identity.person.domain.IdentityDocument;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.PersonKind;

/** One's own record. Documents and contacts are masked: a phone left unlocked shows none of them. */
@Schema(name = "Profile")
record ProfileView(
        @Schema(required = true, examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") UUID personId,
        @Schema(required = true, examples = "ADULT") PersonKind kind,
        @Schema(required = true, examples = "Nurul Huda binti Ahmad") String fullName,
        @Schema(required = true, examples = "1990-01-01") LocalDate birthDate,
        @Schema(required = true, examples = "ms") String locale,
        @Schema(required = true) List<DocumentView> documents,
        @Schema(required = true) List<ContactView> contacts,
        @Schema(required = true, description = "Also the ETag", examples = "1") long version) {

    @Schema(name = "MaskedDocument")
    record DocumentView(
            @Schema(required = true, examples = "MYKAD") DocumentType type,
            @Schema(required = true, examples = "MYS") String country,
            @Schema(required = true, examples = "•••••677") String number) {

        static DocumentView of(IdentityDocument document) {
            return new DocumentView(document.type(), document.country(), document.masked());
        }
    }

    @Schema(name = "MaskedContact")
    record ContactView(
            @Schema(required = true, examples = "SMS") Channel channel,
            @Schema(required = true, examples = "+60•••789") String destination) {

        static ContactView of(Destination destination) {
            return new ContactView(destination.channel(), destination.masked());
        }
    }

    static ProfileView of(Person person, List<Destination> contacts) {
        return new ProfileView(person.id().value(), person.kind(), person.name().full(), person.birthDate(),
                person.language().tag(), person.documents().stream().map(DocumentView::of).toList(),
                contacts.stream().map(ContactView::of).toList(), person.version());
    }

    @Override
    public String toString() {
        return "profile of " + personId;
    }
}
