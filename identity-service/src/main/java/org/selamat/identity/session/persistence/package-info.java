/** Sessions, authorization codes and seen DPoP proofs in PostgreSQL. */
package org.selamat.identity.session.persistence;
