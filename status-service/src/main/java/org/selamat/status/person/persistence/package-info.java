/** Stores persons and document hashes. */
package org.selamat.status.person.persistence;
