/** The document signer's key and certificate, from files. */
package org.selamat.vaccine.persistence.keys;
