/** Accounts and handles in PostgreSQL, destinations sealed. */
package org.selamat.identity.account.persistence;
