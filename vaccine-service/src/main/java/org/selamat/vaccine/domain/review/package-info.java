/** Certificates of other countries that a program can't decide about: two officers do, before their holder travels. */
package org.selamat.vaccine.domain.review;
