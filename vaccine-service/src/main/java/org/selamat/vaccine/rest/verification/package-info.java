/** Verification for everybody, and the list of our own signers. */
package org.selamat.vaccine.rest.verification;
