/** The status as a pure function of evidence, policy and time, with everything needed to explain it. */
package org.selamat.status.derivation.domain;
