/**
 * Owner of who people are: persons and their documents, accounts and sign-in, the one sender of messages, and the ledger of who
 * read whom.
 */
package org.selamat.identity;
