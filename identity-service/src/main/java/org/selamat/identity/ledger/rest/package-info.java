/** The person's own view of who read their record. */
package org.selamat.identity.ledger.rest;
