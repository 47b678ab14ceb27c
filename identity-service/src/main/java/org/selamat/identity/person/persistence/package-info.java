/** Persons, documents and delegations in PostgreSQL, identifying columns sealed. */
package org.selamat.identity.person.persistence;
