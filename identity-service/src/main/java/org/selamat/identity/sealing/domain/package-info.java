/** How personal data are encrypted per subject and found again without being readable. */
package org.selamat.identity.sealing.domain;
