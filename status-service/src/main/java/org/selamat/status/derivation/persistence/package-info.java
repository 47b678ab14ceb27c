/** Stores derived statuses, their history and confirmed cases, and measures how many people were restricted lately. */
package org.selamat.status.derivation.persistence;
