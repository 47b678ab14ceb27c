/**
 * Health policy as effective-dated, versioned data: which label, colour, duration and bound held on which day, and who said so.
 */
package org.selamat.status.policy.domain;
