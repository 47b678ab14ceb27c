/** Takes certificates back: at once or later, for a time or for good, one by one or all of a signer. */
package org.selamat.vaccine.application.revocation;
