/** Revocation lists in the forms that verifiers exchange. */
package org.selamat.vaccine.domain.revocation;
