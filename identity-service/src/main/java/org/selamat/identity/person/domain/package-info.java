/** Persons, their identity documents, and who may act for whom. */
package org.selamat.identity.person.domain;
