/** The New Zealand COVID Pass, and the DID documents in which its signers are published. */
package org.selamat.vaccine.domain.nzcp;
