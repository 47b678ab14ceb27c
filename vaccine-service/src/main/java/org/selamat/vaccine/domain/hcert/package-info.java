/** Health certificates in HC1 codes: what they say, who signed them, whether to believe them, and how ours are written. */
package org.selamat.vaccine.domain.hcert;
