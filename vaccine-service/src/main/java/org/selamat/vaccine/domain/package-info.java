/**
 * What this service knows without any framework: persons by their pseudonymous id, and below, doses, names and certificates.
 */
package org.selamat.vaccine.domain;
