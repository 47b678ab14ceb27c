/** Any code that somebody shows: tells its format and hands it to the verifier of that format. */
package org.selamat.vaccine.domain.code;
