/** Challenges and consecutive failures in PostgreSQL. */
package org.selamat.identity.signin.persistence;
