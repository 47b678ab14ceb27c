package org.selamat.status.person.persistence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "person_document")
class PersonDocumentEntity {

    @Id
    @Column(name = "document_index")
    String documentIndex;

    @Column(name = "person_id")
    UUID personId;
}
