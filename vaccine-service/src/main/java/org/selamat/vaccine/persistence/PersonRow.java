package org.selamat.vaccine.persistence;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.PersonId;

@Entity
@Table(name = "known_person")
class PersonRow {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Column(name = "birth_year")
    short birthYear;

    KnownPerson person() {
        return new KnownPerson(new PersonId(personId), birthYear);
    }
}
