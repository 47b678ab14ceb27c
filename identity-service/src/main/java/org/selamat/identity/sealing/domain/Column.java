package org.selamat.identity.sealing.domain;

import java.util.UUID;

/**
 * Every column that holds sealed personal data. Its name is authenticated with the value, so a value can't be moved elsewhere.
 */
public enum Column {
    PERSON_FULL_NAME("person|full_name"),
    PERSON_BIRTH_DATE("person|birth_date"),
    PERSON_FORMER_NAME("former_name|name"),
    PERSON_LINKED_NAME("name_link|name"),
    DOCUMENT_NUMBER("identity_document|number"),
    HANDLE_DESTINATION("handle|destination"),
    CHALLENGE_DESTINATION("challenge|destination");

    private final String place;

    Column(String place) {
        this.place = place;
    }

    String place(UUID subject) {
        return place + "|" + subject;
    }
}
