/** What is said about any presented code, whatever its format: checks with outcomes and reasons, issuer, holder, content. */
package org.selamat.vaccine.domain.verification;
