/** Reviews as rows, and their exhibits under seal. */
package org.selamat.vaccine.persistence.review;
