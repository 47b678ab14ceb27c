/** The course that a person's doses make together, whoever recorded them and in whatever order. */
package org.selamat.vaccine.domain.course;
