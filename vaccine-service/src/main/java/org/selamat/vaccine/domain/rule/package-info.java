/** Travel rules: CertLogic, which rules apply to a journey, and what comes of them. */
package org.selamat.vaccine.domain.rule;
