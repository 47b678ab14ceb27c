/** Persons as this service needs them: an id, and the keyed hashes of documents by which partners name them. */
package org.selamat.status.person.domain;
