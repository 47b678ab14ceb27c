/** Answers people who miss a dose. */
package org.selamat.vaccine.application.claim;
