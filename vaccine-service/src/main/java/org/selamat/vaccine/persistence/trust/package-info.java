/** Signers of other countries, from a folder that operators change while the service runs. */
package org.selamat.vaccine.persistence.trust;
