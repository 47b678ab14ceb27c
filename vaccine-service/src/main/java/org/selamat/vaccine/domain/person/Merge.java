package org.selamat.vaccine.domain.person;

import java.util.UUID;

import org.selamat.vaccine.domain.PersonId;

/** Two ids that identity-service found to be one person. */
public record Merge(UUID id, PersonId survivor, PersonId merged) {
}
